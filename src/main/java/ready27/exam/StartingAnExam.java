package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Admission.NotYet;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.exam.Drawing.Drawn;
import ready27.exam.Drawing.Refused;
import ready27.exam.Sittings.Open;
import ready27.exam.Starting.NotAdmitted;
import ready27.exam.Starting.Seated;
import ready27.exam.Starting.TooFewQuestions;
import ready27.learner.LearnerId;
import ready27.learner.Learners;
import ready27.learner.Preferences;

/** Draws a paper and starts the clock; who has one open is shown to it instead. */
@Component
class StartingAnExam {

    private static final Duration TO_BEGIN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOOKS = 60;

    private final DrawingAPaper drawing;
    private final Admitting admitting;
    private final Attempts attempts;
    private final Sittings sittings;
    private final Learners learners;
    private final FinishingAnExam finishing;
    private final LongSupplier chance;

    StartingAnExam(
            DrawingAPaper drawing,
            Admitting admitting,
            Attempts attempts,
            Sittings sittings,
            Learners learners,
            FinishingAnExam finishing,
            LongSupplier chance) {
        this.drawing = drawing;
        this.admitting = admitting;
        this.attempts = attempts;
        this.sittings = sittings;
        this.learners = learners;
        this.finishing = finishing;
        this.chance = chance;
    }

    Mono<Starting> start(LearnerId learner, ExamSpec exam, Wanted wanted, Instant now) {
        return open(learner, exam, now)
                .<Starting>map(running -> new Seated(running.id()))
                .switchIfEmpty(Mono.defer(() -> admitting.admit(learner, exam))
                        .flatMap(admission -> admission instanceof NotYet notYet
                                ? Mono.just(new NotAdmitted(notYet))
                                : begin(learner, exam, wanted, now)));
    }

    private Mono<Starting> begin(LearnerId learner, ExamSpec exam, Wanted wanted, Instant now) {
        return drawing.draw(learner, exam, wanted, now)
                .zipWith(extraTimePercent(learner))
                .flatMap(both -> seat(learner, exam, both.getT1(), both.getT2(), now));
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

    /** The learner's own choice, for every exam; what an assignment grants would win here. */
    private Mono<Integer> extraTimePercent(LearnerId learner) {
        return learners.preferences(learner).map(Preferences::extraTimePercent);
    }

    private Mono<Starting> seat(LearnerId learner, ExamSpec exam, Drawing drawn, int extraTimePercent, Instant now) {
        if (drawn instanceof Refused refused) {
            return Mono.just(new TooFewQuestions(refused.missing()));
        }
        Deadline deadline = Deadline.of(now, exam.rules().minutes(), extraTimePercent);
        Paper paper = ((Drawn) drawn).paper();
        Running attempt = new Running(AttemptId.next(chance), learner, paper, exam.rules(), deadline, List.of());
        return sittings.take(learner, exam.id(), attempt.id(), now, attempt.ends())
                .flatMap(taken -> taken ? begin(attempt) : other(learner, exam));
    }

    private Mono<Starting> begin(Running attempt) {
        return sittings.note(attempt.learner(), attempt.id(), attempt.rules().exam(), attempt.paper())
                .then(attempts.begin(attempt))
                .then(drawing.count(
                        attempt.rules().exam(),
                        attempt.paper(),
                        attempt.deadline().started()))
                .thenReturn(new Seated(attempt.id()));
    }

    /** Somebody was faster, in another window perhaps, and may still be writing the attempt. */
    private Mono<Starting> other(LearnerId learner, ExamSpec exam) {
        return sittings.open(learner, exam.id())
                .delayUntil(open -> attempts.of(learner, open.attempt())
                        .repeatWhenEmpty(again -> again.take(LOOKS).delayElements(BETWEEN_LOOKS)))
                .map(open -> new Seated(open.attempt()));
    }
}
