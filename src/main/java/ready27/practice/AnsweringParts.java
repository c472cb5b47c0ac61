package ready27.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/**
 * Keeps the answers to a part's lines, and tells the history of them.
 *
 * <p>The history is told all answers of the round, so that one that a crash kept from it arrives with the next.
 */
@Component
class AnsweringParts {

    private final PartRounds rounds;
    private final Sightings sightings;
    private final LongSupplier chance;

    AnsweringParts(PartRounds rounds, Sightings sightings, LongSupplier chance) {
        this.rounds = rounds;
        this.sightings = sightings;
        this.chance = chance;
    }

    /** The part with the answers that stand, of each line the first; empty where it was begun anew meanwhile. */
    Mono<PartAtWork> answer(LearnerId me, PartAtWork work, PartForm form, Instant now) {
        Map<QuestionId, Answer> answers = answers(work.part(), form, now);
        if (answers.isEmpty()) {
            return Mono.just(work);
        }
        return Mono.justOrEmpty(work.round())
                .switchIfEmpty(Mono.defer(() -> rounds.begin(PartRound.begin(
                        me, work.part().id(), name(), work.part().paper().key(), now))))
                .flatMap(round -> rounds.answer(round, answers))
                .flatMap(round -> remember(round, work.part()))
                .map(work::with);
    }

    /** Only the round that the learner sees is begun anew, so that a second click does nothing. */
    Mono<Void> anew(LearnerId me, PaperPart present, String run, Instant now) {
        return rounds.of(me, present.id())
                .filter(round -> round.run().equals(run))
                .flatMap(round ->
                        rounds.anew(round, round.anew(name(), present.paper().key(), now)))
                .then();
    }

    private Mono<PartRound> remember(PartRound round, PaperPart part) {
        return sightings
                .record(round.learner(), round.source(), round.sights(part))
                .thenReturn(round);
    }

    private static Map<QuestionId, Answer> answers(PaperPart part, PartForm form, Instant now) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        part.lines().stream()
                .filter(line -> form.wants(line) && form.complaint(line).isEmpty())
                .forEach(line -> {
                    String choice = form.choice(line.id());
                    answers.put(line.id(), new Answer(choice, choice.equals(line.key()), null, now));
                });
        return answers;
    }

    private String name() {
        return new UUID(chance.getAsLong(), chance.getAsLong()).toString();
    }
}
