package ready27.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.RevisionKey;
import ready27.question.Revisions;

/** Which of the questions that a learner answered read otherwise now. */
@Component
public class Changes {

    private final Sightings sightings;
    private final QuestionBank bank;
    private final Revisions revisions;

    public Changes(Sightings sightings, QuestionBank bank, Revisions revisions) {
        this.sightings = sightings;
        this.bank = bank;
        this.revisions = revisions;
    }

    public int count(Seen seen) {
        return seen.outdated(bank).size();
    }

    Mono<List<Change>> of(LearnerId learner) {
        return sightings
                .of(learner)
                .map(seen -> seen.outdated(bank))
                .flatMap(outdated -> revisions
                        .of(outdated)
                        .map(before -> outdated.stream()
                                .flatMap(key -> change(key, before).stream())
                                .toList()));
    }

    /** Of the revisions that the page showed, the learner has been told; what changed meanwhile is told next time. */
    Mono<Void> dismiss(LearnerId learner, List<String> shown) {
        return sightings
                .of(learner)
                .map(seen -> seen.outdated(bank).stream()
                        .flatMap(key -> bank.find(key.id()).stream())
                        .map(Question::revisionKey)
                        .filter(key -> shown.contains(key.value()))
                        .toList())
                .flatMap(told -> sightings.told(learner, told));
    }

    private Optional<Change> change(RevisionKey key, Map<RevisionKey, Question> before) {
        return Optional.ofNullable(before.get(key))
                .flatMap(old -> bank.find(key.id()).map(now -> Change.of(old, now)));
    }
}
