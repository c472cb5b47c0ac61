package ready27.exam;

import java.util.Collections;
import java.util.List;

/** What became of the actions in a file that was handed in. */
public record UnsentPage(String attempt, List<Fate> fates, boolean asked) {

    /** What became of one action. */
    public enum Fate {
        IN_TIME,
        LATE,
        THERE_ALREADY,
        REFUSED,
        LEFT_OUT,
        UNREADABLE
    }

    public UnsentPage {
        fates = List.copyOf(fates);
    }

    static UnsentPage asking(AttemptId attempt) {
        return new UnsentPage(attempt.value(), List.of(), false);
    }

    static UnsentPage of(AttemptId attempt, List<Fate> fates) {
        return new UnsentPage(attempt.value(), fates, true);
    }

    public int inTime() {
        return Collections.frequency(fates, Fate.IN_TIME);
    }

    public int late() {
        return Collections.frequency(fates, Fate.LATE);
    }

    public int already() {
        return Collections.frequency(fates, Fate.THERE_ALREADY);
    }

    /** Understood, and yet the exam does not take it: no such option, or no room for more. */
    public int refused() {
        return Collections.frequency(fates, Fate.REFUSED);
    }

    /** Too much for once. */
    public int leftOut() {
        return Collections.frequency(fates, Fate.LEFT_OUT);
    }

    /** Nothing in it is of ours. */
    public boolean foreign() {
        return asked && unreadable() == fates.size();
    }

    public boolean smooth() {
        return unreadable() + refused() + leftOut() == 0;
    }

    public int unreadable() {
        return Collections.frequency(fates, Fate.UNREADABLE);
    }
}
