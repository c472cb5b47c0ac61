package ready27.history;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.RevisionKey;
import ready27.question.Revisions;

/** Which of the questions that a learner answered read otherwise now, or are not asked any more. */
@Component
public class Changes {

    private final Sightings sightings;
    private final QuestionBank bank;
    private final Revisions revisions;
    private final OnTheDesk desk;

    public Changes(Sightings sightings, QuestionBank bank, Revisions revisions, OnTheDesk desk) {
        this.sightings = sightings;
        this.bank = bank;
        this.revisions = revisions;
        this.desk = desk;
    }

    /** Of each question that no exam asks which runs; what is kept under the revision answered was one. */
    public Mono<List<Change>> of(LearnerId learner, Seen seen) {
        List<RevisionKey> outdated = seen.outdated(bank);
        return outdated.isEmpty()
                ? Mono.just(List.of())
                : desk.of(learner)
                        .map(asked -> outdated.stream()
                                .filter(key -> !asked.contains(key.id()))
                                .toList())
                        .flatMap(this::of);
    }

    private Mono<List<Change>> of(List<RevisionKey> outdated) {
        return revisions
                .of(outdated)
                .map(before -> outdated.stream()
                        .flatMap(key -> Optional.ofNullable(before.get(key)).stream())
                        .map(this::change)
                        .toList());
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

    private Change change(Question before) {
        return bank.find(before.id())
                .<Change>map(now -> Change.of(before, now))
                .orElseGet(() -> new Change.Withdrawn(before));
    }
}
