package ready27.exam;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Drawing.Drawn;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.paper.Papers;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;

/** Finds the paper that somebody wants, or draws it from what the bank serves, and keeps count of what papers showed. */
@Component
class DrawingAPaper {

    private final QuestionBank bank;
    private final Papers papers;
    private final Exposures exposures;
    private final Sightings sightings;
    private final LongSupplier chance;

    DrawingAPaper(QuestionBank bank, Papers papers, Exposures exposures, Sightings sightings, LongSupplier chance) {
        this.bank = bank;
        this.papers = papers;
        this.exposures = exposures;
        this.sightings = sightings;
        this.chance = chance;
    }

    Mono<Drawing> draw(LearnerId learner, ExamSpec exam, Wanted wanted, Instant now) {
        if (wanted instanceof Wanted.Whole whole && exam.hasBooklets()) {
            return Mono.justOrEmpty(papers.find(whole.scenario())).map(scenario -> new Drawn(Paper.whole(scenario), 0));
        }
        return wanted instanceof Wanted.FromTheBank bank && exam.composition() instanceof Blueprint blueprint
                ? draw(learner, exam, blueprint, bank.reserve(), now)
                : Mono.empty();
    }

    private Mono<Drawing> draw(LearnerId learner, ExamSpec exam, Blueprint blueprint, boolean reserve, Instant now) {
        Pool wanted = reserve ? Pool.RESERVE : Pool.PRACTICE;
        List<Question> pool = bank.served().stream()
                .filter(question -> question.pool() == wanted)
                .toList();
        long seed = chance.getAsLong();
        return Mono.zip(sightings.of(learner), exposures.of(exam.id(), reserve, now))
                .map(both -> blueprint.draw(pool, known(pool, both.getT1(), both.getT2(), now), reserve, seed));
    }

    /** Once the paper is somebody's; a paper with a booklet is not drawn, so nothing is counted. */
    Mono<Void> count(String exam, Paper paper, Instant now) {
        return paper.booklet().isPresent() ? Mono.empty() : exposures.count(exam, paper, now);
    }

    private static Acquaintance known(List<Question> pool, Seen seen, Exposures.Counts counts, Instant now) {
        Map<QuestionId, Instant> last = new HashMap<>();
        pool.forEach(question -> seen.last(question.id()).ifPresent(when -> last.put(question.id(), when)));
        return Acquaintance.at(now, last, counts.shown(), counts.papers());
    }
}
