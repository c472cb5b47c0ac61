package ready27.exam;

import java.util.List;
import ready27.exam.Drawing.Missing;

/** What came of a learner's wish to sit an exam. */
public sealed interface Starting {

    /** The attempt to sit: a new one, or the one that was open. */
    record Seated(AttemptId attempt) implements Starting {}

    /** The exam has a prerequisite that was not passed yet. */
    record NotAdmitted(Admission.NotYet why) implements Starting {}

    record TooFewQuestions(List<Missing> missing) implements Starting {

        public TooFewQuestions {
            missing = List.copyOf(missing);
        }
    }
}
