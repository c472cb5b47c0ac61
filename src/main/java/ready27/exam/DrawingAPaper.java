package ready27.exam;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;

/** Draws a paper for a learner from what the bank serves, and keeps count of what papers showed. */
@Component
class DrawingAPaper {

    private final QuestionBank bank;
    private final Exposures exposures;
    private final Sightings sightings;
    private final LongSupplier chance;

    DrawingAPaper(QuestionBank bank, Exposures exposures, Sightings sightings, LongSupplier chance) {
        this.bank = bank;
        this.exposures = exposures;
        this.sightings = sightings;
        this.chance = chance;
    }

    Mono<Drawing> draw(LearnerId learner, ExamSpec exam, boolean reserve, Instant now) {
        if (!(exam.composition() instanceof Blueprint blueprint)) {
            return Mono.empty();
        }
        Pool wanted = reserve ? Pool.RESERVE : Pool.PRACTICE;
        List<Question> pool = bank.served().stream()
                .filter(question -> question.pool() == wanted)
                .toList();
        long seed = chance.getAsLong();
        return Mono.zip(sightings.of(learner), exposures.of(exam.id(), reserve, now))
                .map(both -> blueprint.draw(pool, known(pool, both.getT1(), both.getT2(), now), reserve, seed));
    }

    /** Once the paper is somebody's. */
    Mono<Void> count(String exam, Paper paper, Instant now) {
        return exposures.count(exam, paper, now);
    }

    private static Acquaintance known(List<Question> pool, Seen seen, Exposures.Counts counts, Instant now) {
        Map<QuestionId, Instant> last = new HashMap<>();
        pool.forEach(question -> seen.last(question.id()).ifPresent(when -> last.put(question.id(), when)));
        return Acquaintance.at(now, last, counts.shown(), counts.papers());
    }
}
