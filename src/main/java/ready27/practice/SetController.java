package ready27.practice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** A practice set: its next question, and how it went. */
@Controller
class SetController {

    private final SetPages pages;
    private final Answering answering;

    SetController(SetPages pages, Answering answering) {
        this.pages = pages;
        this.answering = answering;
    }

    @GetMapping("/practice/{set}")
    Mono<Rendering> next(Visitor visitor, Preferences preferences, @PathVariable SetId set) {
        return found(visitor, set).flatMap(found -> next(found, preferences));
    }

    @GetMapping("/practice/{set}/result")
    Mono<Rendering> result(Visitor visitor, @PathVariable SetId set) {
        return found(visitor, set)
                .flatMap(answering::settle)
                .flatMap(pages::result)
                .map(page -> Pages.show("practice/result", page));
    }

    private Mono<Rendering> next(PracticeSet set, Preferences preferences) {
        return set.next()
                .map(place -> pages.card(set, place, preferences).map(card -> Pages.show("practice/question", card)))
                .orElseGet(() -> Mono.just(Pages.goTo(set.id().path() + "/result")));
    }

    private Mono<PracticeSet> found(Visitor visitor, SetId set) {
        return Mono.justOrEmpty(visitor.known()).switchIfEmpty(NotFound.of(set)).flatMap(me -> pages.set(me, set));
    }
}
