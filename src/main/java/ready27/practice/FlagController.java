package ready27.practice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Flagging a question of a practice set to come back to. */
@Controller
class FlagController {

    private final SetPages pages;
    private final Sightings sightings;

    FlagController(SetPages pages, Sightings sightings) {
        this.pages = pages;
        this.sightings = sightings;
    }

    @PostMapping("/practice/{set}/flags/{question}")
    Mono<Rendering> flag(
            @Known LearnerId me, @PathVariable SetId set, @PathVariable QuestionId question, FlagForm form) {
        return flagged(me, set, question, form).thenReturn(Pages.goTo(set.path() + "/answers/" + question.value()));
    }

    @PostMapping(value = "/practice/{set}/flags/{question}", headers = Pages.HTMX)
    Mono<Rendering> flagInPlace(
            @Known LearnerId me, @PathVariable SetId set, @PathVariable QuestionId question, FlagForm form) {
        FlagButton after = FlagButton.of(set, question, form.on());
        return flagged(me, set, question, form).thenReturn(Pages.show("practice/flag", after));
    }

    private Mono<Void> flagged(LearnerId me, SetId id, QuestionId question, FlagForm form) {
        return pages.set(me, id)
                .mapNotNull(set -> set.place(question).orElse(null))
                .switchIfEmpty(NotFound.of(question))
                .flatMap(place -> sightings.flag(me, question, form.on()));
    }

    record FlagForm(@Nullable String flag) {

        boolean on() {
            return "on".equals(flag);
        }
    }
}
