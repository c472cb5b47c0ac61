package ready27.readiness;

import java.time.Instant;

/**
 * A mock exam that came to its end.
 *
 * @param exam the id of the exam
 * @param answered how many questions had an answer when time was up
 * @param path of its result
 * @param reserve of questions that are met nowhere else
 */
public record TimedPaper(
        String exam,
        String title,
        Instant when,
        int marks,
        int outOf,
        int pass,
        int answered,
        String path,
        boolean reserve) {

    private static final int IN_TIME_PERCENT = 96;

    /** Whether next to no question was left blank. */
    boolean finishedInTime() {
        return answered * 100 >= outOf * IN_TIME_PERCENT;
    }
}
