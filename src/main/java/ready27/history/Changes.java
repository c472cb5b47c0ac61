package ready27.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;
import ready27.question.Revisions;

/** Which of the questions and lines that a learner answered read otherwise now, or are not asked any more. */
@Component
public class Changes {

    private final Sightings sightings;
    private final QuestionBank bank;
    private final Revisions revisions;
    private final OnTheDesk desk;
    private final List<AskedElsewhere> elsewhere;

    public Changes(
            Sightings sightings,
            QuestionBank bank,
            Revisions revisions,
            OnTheDesk desk,
            List<AskedElsewhere> elsewhere) {
        this.sightings = sightings;
        this.bank = bank;
        this.revisions = revisions;
        this.desk = desk;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Of each question that no exam asks which runs, by the revision answered; what was asked elsewhere after them, as
     * its room tells it.
     */
    public Mono<List<Change>> of(LearnerId learner, Seen seen) {
        List<RevisionKey> outdated = seen.outdated(this::now);
        return outdated.isEmpty()
                ? Mono.just(List.of())
                : desk.of(learner)
                        .map(asked -> outdated.stream()
                                .filter(key -> !asked.contains(key.id()))
                                .toList())
                        .flatMap(left -> revisions.of(left).flatMap(found -> all(left, found)));
    }

    Mono<List<Change>> of(LearnerId learner) {
        return sightings.of(learner).flatMap(seen -> of(learner, seen));
    }

    /** Of what the page showed, the learner has been told; what changed meanwhile is told next time. */
    Mono<Void> dismiss(LearnerId learner, List<String> shown) {
        return of(learner)
                .map(changes -> changes.stream()
                        .map(Change::told)
                        .filter(key -> shown.contains(key.value()))
                        .toList())
                .flatMap(told -> sightings.told(learner, told));
    }

    private Optional<String> now(QuestionId id) {
        return bank.find(id)
                .map(Question::revision)
                .or(() -> elsewhere.stream()
                        .flatMap(room -> room.revision(id).stream())
                        .findFirst());
    }

    private Mono<List<Change>> all(List<RevisionKey> outdated, Map<RevisionKey, Question> questions) {
        List<Change> changes = new ArrayList<>();
        List<RevisionKey> others = new ArrayList<>();
        outdated.forEach(key -> Optional.ofNullable(questions.get(key))
                .ifPresentOrElse(before -> changes.add(change(before)), () -> others.add(key)));
        if (others.isEmpty()) {
            return Mono.just(changes);
        }
        return Flux.fromIterable(elsewhere)
                .concatMap(room -> room.since(others))
                .concatMapIterable(found -> found)
                .collect(() -> changes, List::add);
    }

    private Change change(Question before) {
        return bank.find(before.id())
                .<Change>map(now -> Change.of(before, now))
                .orElseGet(() -> Change.withdrawn(before));
    }
}
