package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Running;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.prose.Markdown;
import ready27.web.NotFound;
import ready27.web.Pages;

/** The desk at which an exam is sat, and handing it in. */
@Controller
@RequestMapping("/exams/{attempt}")
class DeskController {

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final HandingIn handingIn;
    private final ShownPapers papers;
    private final KeepingNotes notes;
    private final Markdown markdown;
    private final InstantSource clock;

    DeskController(
            Attempts attempts,
            FinishingAnExam finishing,
            HandingIn handingIn,
            ShownPapers papers,
            KeepingNotes notes,
            Markdown markdown,
            InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.handingIn = handingIn;
        this.papers = papers;
        this.notes = notes;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** Without scripts the number in the address says which question of a paper with a booklet is shown. */
    @GetMapping
    Mono<Rendering> desk(
            Visitor visitor,
            Preferences preferences,
            @PathVariable AttemptId attempt,
            @RequestParam(defaultValue = "1") int question) {
        return page(visitor, preferences, attempt, question, desk -> show(desk.template(), desk));
    }

    /** The question before handing in, for pages without scripts. */
    @GetMapping("/hand-in")
    Mono<Rendering> lastLook(Visitor visitor, Preferences preferences, @PathVariable AttemptId attempt) {
        return page(visitor, preferences, attempt, 1, desk -> show("exam/hand-in", desk.handIn()));
    }

    @PostMapping("/hand-in")
    Mono<Rendering> handIn(@Known LearnerId me, @PathVariable AttemptId attempt, @ModelAttribute HandInForm form) {
        return end(me, attempt, form).thenReturn(goTo(result(attempt)));
    }

    /** Accepted, and not yet done, where another device may still be sending. */
    @PostMapping(path = "/hand-in", headers = Pages.HTMX)
    Mono<ResponseEntity<Void>> handInFromScript(
            @Known LearnerId me, @PathVariable AttemptId attempt, @ModelAttribute HandInForm form) {
        return end(me, attempt, form)
                .map(after -> after instanceof Running
                        ? ResponseEntity.accepted().build()
                        : ResponseEntity.noContent()
                                .header("HX-Redirect", result(attempt))
                                .build());
    }

    private Mono<Attempt> end(LearnerId me, AttemptId id, HandInForm form) {
        return handingIn.handIn(me, id, form, clock.instant()).switchIfEmpty(NotFound.of(id.value()));
    }

    private Mono<Rendering> page(
            Visitor visitor, Preferences preferences, AttemptId id, int question, Function<Desk, Rendering> shown) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> attempts.of(me, id))
                .orElse(Mono.empty())
                .flatMap(attempt -> finishing.ifOver(attempt, now))
                .flatMap(attempt -> attempt instanceof Running running
                        ? desk(running, preferences, question, now).map(shown)
                        : Mono.just(goTo(result(id))))
                .switchIfEmpty(NotFound.of(id.value()));
    }

    private Mono<Desk> desk(Running running, Preferences preferences, int question, Instant now) {
        return papers.of(running.paper())
                .flatMap(paper -> paper instanceof Shown.Whole whole
                        ? notes.aside(running)
                                .map(aside -> ScenarioDesk.of(
                                        running, whole.scenario(), markdown, preferences, question, aside, now))
                        : Mono.just(DeskPage.of(running, ((Shown.FromTheBank) paper).questions(), preferences, now)));
    }

    private static String result(AttemptId attempt) {
        return "/exams/" + attempt.value() + "/result";
    }
}
