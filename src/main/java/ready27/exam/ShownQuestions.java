package ready27.exam;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;

/** The questions of a paper as they were shown, whatever has become of them since. */
@Component
class ShownQuestions {

    private final QuestionBank bank;

    ShownQuestions(QuestionBank bank) {
        this.bank = bank;
    }

    Mono<Map<QuestionId, Question>> of(Paper paper) {
        return Mono.fromSupplier(() -> fromTheBank(paper));
    }

    private Map<QuestionId, Question> fromTheBank(Paper paper) {
        Map<QuestionId, Question> known = new HashMap<>();
        for (Place place : paper.places()) {
            bank.find(place.question())
                    .filter(question -> question.revision().equals(place.revision()))
                    .ifPresent(question -> known.put(question.id(), question));
        }
        return known;
    }
}
