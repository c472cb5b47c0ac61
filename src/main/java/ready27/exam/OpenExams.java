package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.home.MockCard;
import ready27.home.OpenWork;
import ready27.home.WorkCard;
import ready27.learner.LearnerId;

/** The mock exams that run, and how the latest one went, for the first page. */
@Component
class OpenExams implements OpenWork {

    private final Exams exams;
    private final StartingAnExam starting;
    private final Attempts attempts;
    private final Sittings sittings;
    private final InstantSource clock;

    OpenExams(Exams exams, StartingAnExam starting, Attempts attempts, Sittings sittings, InstantSource clock) {
        this.exams = exams;
        this.starting = starting;
        this.attempts = attempts;
        this.sittings = sittings;
        this.clock = clock;
    }

    @Override
    public Flux<WorkCard> of(LearnerId learner) {
        Instant now = clock.instant();
        return Flux.fromIterable(exams.all())
                .concatMap(exam -> starting.open(learner, exam, now))
                .map(running -> card(running, now));
    }

    @Override
    public Mono<MockCard> lastMock(LearnerId learner) {
        return sittings.all(learner)
                .filter(ids -> !ids.isEmpty())
                .flatMapMany(ids -> attempts.of(learner, newest(ids)))
                .ofType(Finished.class)
                .sort(Comparator.comparing((Finished finished) -> finished.end().when())
                        .reversed())
                .next()
                .map(OpenExams::card);
    }

    /** The last few are enough: only the open one among them has no result. */
    private static List<AttemptId> newest(List<AttemptId> ids) {
        return ids.subList(Math.max(0, ids.size() - 3), ids.size());
    }

    private static WorkCard card(Running running, Instant now) {
        long minutes =
                Math.max(0, Duration.between(now, running.deadline().at()).toMinutes());
        String left = minutes < 1 ? "Less than a minute is left." : minutes + " minutes are left.";
        return new WorkCard(
                running.rules().title(),
                "It is running. " + left,
                "/exams/" + running.id().value(),
                "Go on",
                true,
                running.deadline().started());
    }

    private static MockCard card(Finished finished) {
        return new MockCard(
                finished.rules().title(),
                finished.end().when(),
                finished.result().score(),
                finished.result().outOf(),
                finished.result().pass(),
                "/exams/" + finished.id().value() + "/result");
    }
}
