package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.history.Sightings;
import ready27.learner.Visitor;
import ready27.prose.Markdown;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;

/** The result of an attempt; while it runs there is none. */
@Controller
class ResultController {

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final ShownPapers papers;
    private final KeepingNotes notes;
    private final Sightings sightings;
    private final Syllabus syllabus;
    private final Markdown markdown;
    private final InstantSource clock;

    ResultController(
            Attempts attempts,
            FinishingAnExam finishing,
            ShownPapers papers,
            KeepingNotes notes,
            Sightings sightings,
            Syllabus syllabus,
            Markdown markdown,
            InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.papers = papers;
        this.notes = notes;
        this.sightings = sightings;
        this.markdown = markdown;
        this.syllabus = syllabus;
        this.clock = clock;
    }

    @GetMapping("/exams/{attempt}/result")
    Mono<Rendering> result(
            Visitor visitor, @PathVariable AttemptId attempt, @RequestParam(defaultValue = "all") String show) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> attempts.of(me, attempt))
                .orElse(Mono.empty())
                .flatMap(mine -> finishing.ifOver(mine, now))
                .flatMap(mine -> mine instanceof Finished finished
                        ? page(finished, Show.of(show), now)
                        : Mono.just(notYet((Running) mine, now)))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    /** In the time of grace another device may still be sending. */
    private static Rendering notYet(Running attempt, Instant now) {
        return now.isBefore(attempt.deadline().at())
                ? goTo("/exams/" + attempt.id().value())
                : show("exam/closing", attempt);
    }

    private Mono<Rendering> page(Finished attempt, Show show, Instant now) {
        return Mono.zip(
                        papers.of(attempt.paper()),
                        sightings.causes(attempt.learner(), attempt.id().source()))
                .flatMap(all -> page(attempt, all.getT1(), new MissedLines(attempt.id(), show, all.getT2()), now));
    }

    private Mono<Rendering> page(Finished attempt, Shown shown, MissedLines missed, Instant now) {
        Function<String, List<Ref>> refs = ref -> syllabus.ref(ref).stream().toList();
        return shown instanceof Shown.Whole whole
                ? notes.aside(attempt)
                        .map(aside -> show(
                                "exam/scenario-result",
                                ScenarioResult.of(attempt, whole.scenario(), markdown, refs, missed, aside, now)))
                : Mono.just(show(
                        "exam/result",
                        ResultPage.of(attempt, ((Shown.FromTheBank) shown).questions(), refs, missed, now)));
    }
}
