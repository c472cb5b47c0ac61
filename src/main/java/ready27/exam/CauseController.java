package ready27.exam;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.CauseForm;
import ready27.history.Causes;
import ready27.history.Explaining;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.Pages;

/** Saying why a line of a finished attempt was missed; the history knows none of a running one. */
@Controller
@RequestMapping("/exams/{attempt}/causes/{line}")
class CauseController {

    private final Explaining explaining;

    CauseController(Explaining explaining) {
        this.explaining = explaining;
    }

    @PostMapping
    Mono<Rendering> explain(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable QuestionId line,
            @RequestParam(defaultValue = "") String show,
            CauseForm form) {
        MissedLines missed = new MissedLines(attempt, Show.of(show), Causes.NONE);
        return explaining.keep(me, attempt.source(), line, form).thenReturn(Pages.goTo(missed.place(line)));
    }

    @PostMapping(headers = Pages.HTMX)
    Mono<Rendering> explainInPlace(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable QuestionId line,
            @RequestParam(defaultValue = "") String show,
            CauseForm form) {
        return explaining
                .keep(me, attempt.source(), line, form)
                .map(said -> new MissedLines(attempt, Show.of(show), Causes.only(line, said)))
                .map(missed -> Pages.show("history/cause", missed.taps(line)));
    }
}
