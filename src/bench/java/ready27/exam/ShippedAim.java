package ready27.exam;

import ready27.readiness.Aim;
import ready27.testing.ShippedContent;

/** The shipped Foundation exam as room readiness sees it. */
public final class ShippedAim {

    private ShippedAim() {}

    public static Aim foundation() {
        return ReadinessOfExams.aim(ShippedContent.exams().exams().get(0));
    }
}
