package ready27.practice;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.history.CauseForm;
import ready27.history.Explaining;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.paper.PartId;
import ready27.question.QuestionId;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Saying why a line of a part was missed; without scripts what is chosen on other lines stays chosen. */
@Controller
class MissedLineController {

    private final PartPages pages;
    private final Explaining explaining;

    MissedLineController(PartPages pages, Explaining explaining) {
        this.pages = pages;
        this.explaining = explaining;
    }

    @PostMapping("/practice/parts/{part}/causes/{line}")
    Mono<Rendering> explain(
            @Known LearnerId me, @PathVariable PartId part, @PathVariable QuestionId line, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(fields -> kept(me, part, line, fields)
                        .map(work -> pages.page(work, PartForm.of(fields).on(line))))
                .map(page -> page.drafts() ? Pages.show("practice/part", page) : Pages.goTo(page.place()));
    }

    @PostMapping(value = "/practice/parts/{part}/causes/{line}", headers = Pages.HTMX)
    Mono<Rendering> explainInPlace(
            @Known LearnerId me, @PathVariable PartId part, @PathVariable QuestionId line, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(fields -> kept(me, part, line, fields))
                .map(work -> Pages.show("history/cause-inside", work.cause(line)));
    }

    /** The part with what was said. */
    private Mono<PartAtWork> kept(LearnerId me, PartId part, QuestionId line, MultiValueMap<String, String> fields) {
        CauseForm form = new CauseForm(fields.getFirst("cause"));
        return pages.work(Optional.of(me), part)
                .flatMap(work -> Mono.justOrEmpty(work.round()))
                .switchIfEmpty(NotFound.of(line))
                .flatMap(round -> explaining.keep(me, round.source(), line, form))
                .then(Mono.defer(() -> pages.work(Optional.of(me), part)));
    }
}
