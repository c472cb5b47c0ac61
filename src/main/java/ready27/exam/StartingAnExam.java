package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.exam.Drawing.Drawn;
import ready27.exam.Drawing.Refused;
import ready27.exam.Sittings.Open;
import ready27.exam.Starting.Seated;
import ready27.exam.Starting.TooFewQuestions;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Learners;
import ready27.learner.Preferences;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;

/** Draws a paper and starts the clock; who has one open is shown to it instead. */
@Component
class StartingAnExam {

    private static final Duration TO_BEGIN = Duration.ofSeconds(10);

    private final QuestionBank bank;
    private final Attempts attempts;
    private final Sittings sittings;
    private final Exposures exposures;
    private final Sightings sightings;
    private final Learners learners;
    private final FinishingAnExam finishing;
    private final LongSupplier chance;

    @Autowired
    StartingAnExam(
            QuestionBank bank,
            Attempts attempts,
            Sittings sittings,
            Exposures exposures,
            Sightings sightings,
            Learners learners,
            FinishingAnExam finishing) {
        this(
                bank,
                attempts,
                sittings,
                exposures,
                sightings,
                learners,
                finishing,
                () -> ThreadLocalRandom.current().nextLong());
    }

    StartingAnExam(
            QuestionBank bank,
            Attempts attempts,
            Sittings sittings,
            Exposures exposures,
            Sightings sightings,
            Learners learners,
            FinishingAnExam finishing,
            LongSupplier chance) {
        this.bank = bank;
        this.attempts = attempts;
        this.sittings = sittings;
        this.exposures = exposures;
        this.sightings = sightings;
        this.learners = learners;
        this.finishing = finishing;
        this.chance = chance;
    }

    Mono<Starting> start(LearnerId learner, ExamSpec exam, boolean reserve, Instant now) {
        return open(learner, exam, now)
                .<Starting>map(running -> new Seated(running.id()))
                .switchIfEmpty(Mono.defer(() -> draw(learner, exam, reserve)
                        .zipWith(learners.preferences(learner))
                        .flatMap(both -> seat(learner, exam, both.getT1(), both.getT2(), now))));
    }

    /** The attempt to go on with; one that is over is finished on the way. */
    Mono<Running> open(LearnerId learner, ExamSpec exam, Instant now) {
        return sittings.open(learner, exam.id())
                .concatWith(sittings.aside(learner, exam.id()))
                .concatMap(open -> attempts.of(learner, open.attempt())
                        .flatMap(attempt -> stillRunning(attempt, now))
                        .switchIfEmpty(abandoned(open, now)))
                .next();
    }

    private Mono<Running> stillRunning(Attempt attempt, Instant now) {
        return finishing
                .ifOver(attempt, now)
                .flatMap(checked -> checked instanceof Finished finished
                        ? finishing.settle(finished).then(Mono.empty())
                        : Mono.just((Running) checked));
    }

    /** The place was taken, but the process died before the attempt was written. */
    private Mono<Running> abandoned(Open open, Instant now) {
        return open.begun().plus(TO_BEGIN).isAfter(now)
                ? Mono.empty()
                : attempts.of(open.learner(), open.attempt())
                        .hasElement()
                        .filter(there -> !there)
                        .flatMap(gone -> sittings.leave(open))
                        .then(Mono.empty());
    }

    private Mono<Drawing> draw(LearnerId learner, ExamSpec exam, boolean reserve) {
        Pool wanted = reserve ? Pool.RESERVE : Pool.PRACTICE;
        List<Question> pool = bank.served().stream()
                .filter(question -> question.pool() == wanted)
                .toList();
        long seed = chance.getAsLong();
        return Mono.zip(sightings.of(learner), exposures.of(exam.id(), reserve))
                .map(both -> exam.blueprint().draw(pool, known(pool, both.getT1(), both.getT2()), reserve, seed));
    }

    private static Acquaintance known(List<Question> pool, Seen seen, Exposures.Counts counts) {
        Map<QuestionId, Instant> last = new HashMap<>();
        pool.forEach(question -> seen.last(question.id()).ifPresent(when -> last.put(question.id(), when)));
        return new Acquaintance(last, counts.shown(), counts.papers());
    }

    private Mono<Starting> seat(
            LearnerId learner, ExamSpec exam, Drawing drawing, Preferences preferences, Instant now) {
        if (drawing instanceof Refused refused) {
            return Mono.just(new TooFewQuestions(refused.missing()));
        }
        Deadline deadline = Deadline.of(now, exam.rules().minutes(), preferences.extraTimePercent());
        Paper paper = ((Drawn) drawing).paper();
        Running attempt = new Running(AttemptId.next(chance), learner, paper, exam.rules(), deadline, List.of());
        return sittings.take(learner, exam.id(), attempt.id(), now, attempt.ends())
                .flatMap(taken -> taken ? begin(attempt) : other(learner, exam));
    }

    private Mono<Starting> begin(Running attempt) {
        return sittings.note(attempt.learner(), attempt.id())
                .then(attempts.begin(attempt))
                .then(exposures.count(attempt.rules().exam(), attempt.paper()))
                .thenReturn(new Seated(attempt.id()));
    }

    /** Somebody was faster, in another window perhaps. */
    private Mono<Starting> other(LearnerId learner, ExamSpec exam) {
        return sittings.open(learner, exam.id()).map(open -> new Seated(open.attempt()));
    }
}
