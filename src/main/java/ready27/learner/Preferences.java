package ready27.learner;

import java.util.List;

/** How a person likes to work: extra time for own mocks, keys, the clock. */
public record Preferences(int extraTimePercent, boolean shortcuts, boolean timerHidden) {

    public static final List<Integer> EXTRA_TIMES = List.of(0, 10, 20, 25, 30, 50);

    public static final Preferences USUAL = new Preferences(0, true, false);

    public Preferences {
        if (!EXTRA_TIMES.contains(extraTimePercent)) {
            throw new IllegalArgumentException("extra time is one of " + EXTRA_TIMES + " percent");
        }
    }
}
