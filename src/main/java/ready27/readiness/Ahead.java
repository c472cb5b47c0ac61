package ready27.readiness;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What there is to do for somebody.
 *
 * @param unseen by area, how many practice questions were never met; the reserve is not among them
 * @param due how many cards wait
 * @param days until the exam; {@link #NO_DAY} where none is known
 * @param mockLately whether a mock exam was finished within a week
 */
record Ahead(List<Integer> unseen, int due, int days, boolean mockLately) {

    static final int NO_DAY = -1;

    Ahead {
        unseen = List.copyOf(unseen);
    }

    Ahead(List<Integer> unseen, int due, int days) {
        this(unseen, due, days, false);
    }

    /** Whether a whole paper of new questions is left. */
    boolean aPaper(Target target) {
        return IntStream.range(0, unseen.size())
                .allMatch(a -> unseen.get(a) >= target.questions().get(a));
    }
}
