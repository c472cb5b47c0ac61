package ready27.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody means to do, and the lessons ticked off.
 *
 * @param minutes a day; {@link #UNSAID} as long as nobody has said
 * @param read on which day each lesson was ticked off, by its slug
 * @param calendar the hash of the address at which calendars fetch the plan; empty where there is none
 */
public record Intent(int minutes, SortedMap<String, LocalDate> read, String calendar) {

    static final int UNSAID = 0;
    static final int LEAST = 5;
    static final int MOST = 480;

    static final Intent NOTHING = new Intent(UNSAID, Collections.emptySortedMap(), "");

    public Intent {
        if (minutes != UNSAID && (minutes < LEAST || minutes > MOST)) {
            throw new IllegalArgumentException("a day has " + LEAST + " to " + MOST + " minutes for this");
        }
        read = Collections.unmodifiableSortedMap(new TreeMap<>(read));
    }

    static Intent of(int minutes, Map<String, LocalDate> read) {
        return new Intent(minutes, new TreeMap<>(read), "");
    }

    Intent at(String address) {
        return new Intent(minutes, read, address);
    }

    boolean subscribed() {
        return !calendar.isEmpty();
    }

    boolean said() {
        return minutes != UNSAID;
    }
}
