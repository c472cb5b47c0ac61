package ready27.exam;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.question.QuestionId;

/** Marks an attempt and closes it, once, whoever notices first; then tells the history what was seen. */
@Component
class FinishingAnExam {

    private final Attempts attempts;
    private final Sittings sittings;
    private final Sightings sightings;
    private final ShownPapers questions;

    FinishingAnExam(Attempts attempts, Sittings sittings, Sightings sightings, ShownPapers questions) {
        this.attempts = attempts;
        this.sittings = sittings;
        this.sightings = sightings;
        this.questions = questions;
    }

    Mono<Finished> handIn(Attempt attempt, Instant now) {
        return end(attempt, now, true);
    }

    /** The attempt as it is, or finished if its time is up and nobody has noticed yet. */
    Mono<Attempt> ifOver(Attempt attempt, Instant now) {
        return attempt instanceof Running running && running.over(now)
                ? end(running, now, false).cast(Attempt.class)
                : Mono.just(attempt);
    }

    /**
     * Everything that follows from a finished attempt; it may be done again and changes nothing then. The place is freed
     * last, for by it the sweep finds what was not settled to the end.
     */
    Mono<Void> settle(Finished attempt) {
        return Mono.when(remember(attempt), sittings.pass(attempt.learner(), passed(attempt)))
                .then(sittings.leave(attempt.learner(), attempt.rules().exam(), attempt.id()));
    }

    private Mono<Void> remember(Finished attempt) {
        Sheet sheet = attempt.sheet();
        List<Sight> sights = attempt.paper().places().stream()
                .map(place -> sight(attempt, place, sheet.line(place.question())))
                .toList();
        List<QuestionId> flagged =
                sheet.lines().stream().filter(Line::flagged).map(Line::question).toList();
        return sightings.record(attempt.learner(), attempt.id().source(), sights, flagged);
    }

    private static List<String> passed(Finished attempt) {
        return attempt.result().passed() ? List.of(attempt.rules().exam()) : List.of();
    }

    private Mono<Finished> end(Attempt attempt, Instant now, boolean handedIn) {
        if (attempt instanceof Finished finished) {
            return Mono.just(finished);
        }
        Running running = (Running) attempt;
        boolean byHand = handedIn && now.isBefore(running.deadline().at());
        return questions
                .of(running.paper())
                .map(shown -> running.end(now, byHand, shown))
                .flatMap(attempts::finish)
                .flatMap(finished -> settle(finished).thenReturn(finished))
                .switchIfEmpty(Mono.defer(() -> again(running, now, handedIn)));
    }

    /** Another one finished it, or an answer came in between and counts. */
    private Mono<Finished> again(Running running, Instant now, boolean handedIn) {
        return attempts.of(running.learner(), running.id()).flatMap(attempt -> end(attempt, now, handedIn));
    }

    /** Without scripts nobody knows how long a question was looked at. */
    private static Sight sight(Finished attempt, Place place, Line line) {
        Result.Mark mark = attempt.result().mark(place.question());
        Manner manner = mark.choice().isEmpty() ? Manner.LEFT_BLANK : Manner.TIMED;
        int seconds = line.spent().isZero() ? Sight.UNKNOWN : (int) line.spent().toSeconds();
        return new Sight(
                place.question(), place.revision(), mark.right(), attempt.end().when(), manner, seconds);
    }
}
