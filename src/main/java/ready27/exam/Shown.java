package ready27.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import ready27.paper.Scenario;
import ready27.question.Question;
import ready27.question.QuestionId;

/** What a paper asked, as it was shown, whatever has become of it since. */
sealed interface Shown {

    /** Every line that can be marked. */
    Map<QuestionId, Asked> asked();

    record FromTheBank(Map<QuestionId, Question> questions) implements Shown {

        @Override
        public Map<QuestionId, Asked> asked() {
            Map<QuestionId, Asked> asked = new LinkedHashMap<>();
            questions.forEach((id, question) -> asked.put(id, Asked.of(question)));
            return asked;
        }
    }

    record Whole(Scenario scenario) implements Shown {

        @Override
        public Map<QuestionId, Asked> asked() {
            Map<QuestionId, Asked> asked = new LinkedHashMap<>();
            scenario.lines().forEach(line -> asked.put(line.id(), Asked.of(line)));
            return asked;
        }
    }
}
