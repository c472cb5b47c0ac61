package ready27.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.CauseForm;
import ready27.history.Explaining;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.Pages;

/** Saying why a question that stood for a card was missed. */
@Controller
@RequestMapping("/reviews/{review}/causes/{question}")
class MissedCardController {

    private final Explaining explaining;

    MissedCardController(Explaining explaining) {
        this.explaining = explaining;
    }

    @PostMapping
    Mono<Rendering> explain(
            @Known LearnerId me, @PathVariable ReviewKey review, @PathVariable QuestionId question, CauseForm form) {
        return explaining
                .keep(me, review.source(), question, form)
                .thenReturn(Pages.goTo(review.card().path() + "/answered"));
    }

    @PostMapping(headers = Pages.HTMX)
    Mono<Rendering> explainInPlace(
            @Known LearnerId me, @PathVariable ReviewKey review, @PathVariable QuestionId question, CauseForm form) {
        return explaining
                .keep(me, review.source(), question, form)
                .map(said -> Pages.show("history/cause", Faces.cause(review, question, said)));
    }
}
