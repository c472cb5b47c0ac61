package ready27.learner;

import java.time.LocalDate;

/** Names a result among those of one learner: nobody sits the same exam twice on one day. */
public record RealResultId(String value) {

    public RealResultId {
        if (!value.matches("[a-z0-9-]{1,40}-[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("a result is named by its exam and its day");
        }
    }

    static RealResultId of(String exam, LocalDate sat) {
        return new RealResultId(exam + "-" + sat);
    }
}
