package ready27.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** One card after the other: its front, its back, the learner's own grade, and taking that back. */
@Controller
class CardController {

    private static final String PAGE = "review/card";
    private static final String FRAGMENT = "review/face";
    private static final String NEXT = "/reviews/next";

    private final Reviewing reviewing;

    CardController(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping(NEXT)
    Mono<Rendering> next(Visitor visitor, Preferences likes) {
        return reviewing.round(visitor.known()).map(round -> Pages.show(PAGE, Faces.next(round, likes.shortcuts())));
    }

    @GetMapping(value = NEXT, headers = Pages.HTMX)
    Mono<Rendering> nextInPlace(Visitor visitor, Preferences likes) {
        return reviewing
                .round(visitor.known())
                .map(round -> Pages.show(FRAGMENT, Faces.next(round, likes.shortcuts())));
    }

    @GetMapping("/reviews/cards/{card}")
    Mono<Rendering> front(Visitor visitor, Preferences likes, @PathVariable CardId card) {
        return reviewing
                .round(visitor.known())
                .map(round -> Pages.show(PAGE, Faces.front(card, round, likes.shortcuts())));
    }

    @GetMapping("/reviews/cards/{card}/answer")
    Mono<Rendering> back(Visitor visitor, Preferences likes, @PathVariable CardId card) {
        return turned(visitor, likes, card).map(face -> Pages.show(PAGE, face));
    }

    @GetMapping(value = "/reviews/cards/{card}/answer", headers = Pages.HTMX)
    Mono<Rendering> backInPlace(Visitor visitor, Preferences likes, @PathVariable CardId card) {
        return turned(visitor, likes, card).map(face -> Pages.show(FRAGMENT, face));
    }

    @PostMapping("/reviews/cards/{card}")
    Mono<Rendering> grade(LearnerId me, @PathVariable CardId card, GradeForm form) {
        return graded(me, card, form).thenReturn(Pages.goTo(NEXT));
    }

    @PostMapping(value = "/reviews/cards/{card}", headers = Pages.HTMX)
    Mono<Rendering> gradeInPlace(LearnerId me, Preferences likes, @PathVariable CardId card, GradeForm form) {
        return graded(me, card, form).map(round -> Pages.show(FRAGMENT, Faces.next(round, likes.shortcuts())));
    }

    /** Shows the card again, or the next one where another window was quicker. */
    @PostMapping("/reviews/undo")
    Mono<Rendering> undo(@Known LearnerId me, UndoForm form) {
        return reviewing
                .undo(me, form.review())
                .map(undone -> Pages.goTo(undone ? form.review().card().path() : NEXT));
    }

    @PostMapping(value = "/reviews/undo", headers = Pages.HTMX)
    Mono<Rendering> undoInPlace(@Known LearnerId me, Preferences likes, UndoForm form) {
        return reviewing
                .undo(me, form.review())
                .flatMap(undone -> reviewing
                        .round(me)
                        .map(round -> undone
                                ? Faces.front(form.review().card(), round, likes.shortcuts())
                                : Faces.next(round, likes.shortcuts())))
                .map(face -> Pages.show(FRAGMENT, face));
    }

    private Mono<Round> graded(LearnerId me, CardId card, GradeForm form) {
        return form.chosen()
                .map(grade -> reviewing.grade(me, card, form.number, grade))
                .orElseGet(() -> NotFound.of(card));
    }

    private Mono<Face> turned(Visitor visitor, Preferences likes, CardId card) {
        return reviewing
                .round(visitor.known())
                .map(round -> round.find(card)
                        .filter(Card.Flash.class::isInstance)
                        .map(Card.Flash.class::cast)
                        .<Face>map(flash -> Faces.back(flash, round, likes.shortcuts()))
                        .orElseGet(() -> Faces.front(card, round, likes.shortcuts())));
    }

    /** @param number how many reviews the card had when it was shown */
    record GradeForm(int number, @Nullable String grade) {

        Optional<Grade> chosen() {
            return Optional.ofNullable(grade).flatMap(Grade::find);
        }
    }

    record UndoForm(@Nullable ReviewKey key) {

        ReviewKey review() {
            return Optional.ofNullable(key).orElseThrow(() -> new NotFound("a review without a name"));
        }
    }
}
