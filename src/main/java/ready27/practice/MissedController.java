package ready27.practice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.CauseForm;
import ready27.history.Explaining;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.Pages;

/** Saying why a question of a practice set was missed. */
@Controller
class MissedController {

    private final Explaining explaining;

    MissedController(Explaining explaining) {
        this.explaining = explaining;
    }

    @PostMapping("/practice/{set}/causes/{question}")
    Mono<Rendering> explain(
            @Known LearnerId me, @PathVariable SetId set, @PathVariable QuestionId question, CauseForm form) {
        return explaining
                .keep(me, set.source(), question, form)
                .thenReturn(Pages.goTo(set.path() + "/answers/" + question.value()));
    }

    @PostMapping(value = "/practice/{set}/causes/{question}", headers = Pages.HTMX)
    Mono<Rendering> explainInPlace(
            @Known LearnerId me, @PathVariable SetId set, @PathVariable QuestionId question, CauseForm form) {
        return explaining
                .keep(me, set.source(), question, form)
                .map(said -> Pages.show("history/cause", FeedbackCard.cause(set, question, said)));
    }
}
