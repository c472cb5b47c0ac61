package ready27.readiness;

import java.util.List;
import ready27.question.Question;

/**
 * Which questions are easy or hard: by their authors' figure, the easiest and the hardest third of all that are served.
 *
 * <p>The thirds are those of the bank and not of the scale from 0 to 1, since the model reckons with how far a question
 * lies from the others. A question with the very figure of a border is medium: a tie decides nothing.
 */
record Tags(double easyBelow, double hardAbove) {

    static Tags of(List<Question> served) {
        List<Double> sorted = served.stream().map(Question::difficulty).sorted().toList();
        return sorted.isEmpty()
                ? new Tags(0, 1)
                : new Tags(sorted.get(sorted.size() / 3), sorted.get(sorted.size() * 2 / 3));
    }

    /** By how much a question is harder than its area, in logits. */
    double of(Question question) {
        if (question.difficulty() < easyBelow) {
            return -Evidence.TAG;
        }
        return question.difficulty() > hardAbove ? Evidence.TAG : 0;
    }
}
