package ready27.practice;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.paper.PartId;
import ready27.web.NotFound;
import ready27.web.Pages;

/** One part of a paper: answering its lines and being told why, in place or, without scripts, on the page anew. */
@Controller
@RequestMapping("/practice/parts/{part}")
class PartController {

    private static final String CHANGED =
            "This part changed while you were reading, or was begun anew elsewhere. Nothing was marked: look once more.";

    private final PartPages pages;
    private final OfferingParts offering;
    private final AnsweringParts answering;
    private final InstantSource clock;

    PartController(PartPages pages, OfferingParts offering, AnsweringParts answering, InstantSource clock) {
        this.pages = pages;
        this.offering = offering;
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> part(Visitor visitor, @PathVariable PartId part) {
        return pages.work(visitor.known(), part)
                .map(work -> Pages.show("practice/part", pages.page(work, PartForm.NOTHING)));
    }

    @PostMapping
    Mono<Rendering> check(LearnerId me, @PathVariable PartId part, ServerWebExchange exchange) {
        return checked(me, part, exchange).map(page -> {
            boolean more = page.drafts() || !page.work().notice().isEmpty();
            return page.broken() || more ? shown("practice/part", page) : Pages.goTo(page.place());
        });
    }

    @PostMapping(headers = Pages.HTMX)
    Mono<Rendering> checkInPlace(LearnerId me, @PathVariable PartId part, ServerWebExchange exchange) {
        return checked(me, part, exchange).map(page -> shown("practice/partlines", page));
    }

    @PostMapping("/again")
    Mono<Rendering> again(LearnerId me, @PathVariable PartId part, AgainForm form) {
        return offering.one(Optional.of(me), part)
                .flatMap(present -> answering.anew(me, present, form.run(), clock.instant()))
                .thenReturn(Pages.goTo(part.path()));
    }

    private Mono<PartPage> checked(LearnerId me, PartId id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(PartForm::of)
                .flatMap(form -> pages.work(Optional.of(me), id).flatMap(work -> checked(me, work, form)));
    }

    private Mono<PartPage> checked(LearnerId me, PartAtWork work, PartForm form) {
        if (work.part().lines().stream().noneMatch(form::wants)) {
            return NotFound.of(form.line());
        }
        if (!form.shown().equals(work.shown())) {
            return Mono.just(changed(work));
        }
        return answering
                .answer(me, work, form, clock.instant())
                .map(after -> pages.page(after, form))
                .switchIfEmpty(Mono.defer(
                        () -> pages.work(Optional.of(me), work.part().id()).map(this::changed)));
    }

    private PartPage changed(PartAtWork work) {
        return pages.page(work, PartForm.NOTHING).saying(CHANGED);
    }

    private static Rendering shown(String template, PartPage page) {
        boolean refused = page.broken() || page.work().notice().equals(CHANGED);
        return Pages.show(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, template, page);
    }

    record AgainForm(String run) {}
}
