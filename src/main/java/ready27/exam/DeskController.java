package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Running;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** The desk at which an exam is sat, and handing it in. */
@Controller
@RequestMapping("/exams/{attempt}")
class DeskController {

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final ShownQuestions questions;
    private final InstantSource clock;

    DeskController(Attempts attempts, FinishingAnExam finishing, ShownQuestions questions, InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> desk(Visitor visitor, Preferences preferences, @PathVariable AttemptId attempt) {
        return page("exam/desk", visitor, preferences, attempt);
    }

    /** The question before handing in, for pages without scripts. */
    @GetMapping("/hand-in")
    Mono<Rendering> lastLook(Visitor visitor, Preferences preferences, @PathVariable AttemptId attempt) {
        return page("exam/hand-in", visitor, preferences, attempt);
    }

    @PostMapping("/hand-in")
    Mono<Rendering> handIn(LearnerId me, @PathVariable AttemptId attempt) {
        return end(me, attempt).thenReturn(goTo(result(attempt)));
    }

    @PostMapping(path = "/hand-in", headers = Pages.HTMX)
    Mono<ResponseEntity<Void>> handInFromScript(LearnerId me, @PathVariable AttemptId attempt) {
        return end(me, attempt)
                .thenReturn(ResponseEntity.noContent()
                        .header("HX-Redirect", result(attempt))
                        .build());
    }

    private Mono<Attempt> end(LearnerId me, AttemptId id) {
        return attempts.of(me, id)
                .flatMap(attempt -> finishing.handIn(attempt, clock.instant()))
                .cast(Attempt.class)
                .switchIfEmpty(NotFound.of(id.value()));
    }

    private Mono<Rendering> page(String template, Visitor visitor, Preferences preferences, AttemptId id) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> attempts.of(me, id))
                .orElse(Mono.empty())
                .flatMap(attempt -> finishing.ifOver(attempt, now))
                .flatMap(attempt -> attempt instanceof Running running
                        ? page(template, running, preferences, now)
                        : Mono.just(goTo(result(id))))
                .switchIfEmpty(NotFound.of(id.value()));
    }

    private Mono<Rendering> page(String template, Running running, Preferences preferences, Instant now) {
        return questions
                .of(running.paper())
                .map(shown -> show(template, DeskPage.of(running, shown, preferences, now)));
    }

    private static String result(AttemptId attempt) {
        return "/exams/" + attempt.value() + "/result";
    }
}
