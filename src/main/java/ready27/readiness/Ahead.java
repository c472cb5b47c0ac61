package ready27.readiness;

import java.util.List;

/**
 * What there is to do for somebody.
 *
 * @param unseen by area, how many practice questions were never met; the reserve is not among them
 * @param due how many cards wait
 * @param days until the exam; {@link #NO_DAY} where none is known
 */
record Ahead(List<Integer> unseen, int due, int days) {

    static final int NO_DAY = -1;

    Ahead {
        unseen = List.copyOf(unseen);
    }
}
