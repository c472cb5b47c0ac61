package ready27.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.RevisionKey;

/** The questions of places as they were shown, though their files may have changed since. */
@Component
class ShownQuestions {

    private final QuestionBank bank;

    ShownQuestions(QuestionBank bank) {
        this.bank = bank;
    }

    Mono<Question> of(Place place) {
        return of(List.of(place)).mapNotNull(found -> found.get(place.shown()));
    }

    Mono<Map<RevisionKey, Question>> of(List<Place> places) {
        Map<RevisionKey, Question> found = new LinkedHashMap<>();
        places.forEach(place -> bank.find(place.question()).ifPresent(question -> found.put(place.shown(), question)));
        return Mono.just(found);
    }
}
