package ready27.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import ready27.question.Question;
import ready27.question.Revisions;
import ready27.review.Face.Head;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Answering a question card: its grade follows from the answer. */
@Controller
class ChoiceController {

    private static final String PAGE = "review/card";
    private static final String FRAGMENT = "review/face";

    private final Reviewing reviewing;
    private final Revisions revisions;
    private final Syllabus syllabus;

    ChoiceController(Reviewing reviewing, Revisions revisions, Syllabus syllabus) {
        this.reviewing = reviewing;
        this.revisions = revisions;
        this.syllabus = syllabus;
    }

    @PostMapping("/reviews/cards/{card}/choice")
    Mono<Rendering> choose(@Known LearnerId me, Preferences likes, @PathVariable CardId card, ChoiceForm form) {
        return chosen(me, card, form)
                .map(review -> Pages.goTo(card.path() + "/answered"))
                .switchIfEmpty(Mono.defer(() -> askAgain(me, likes, card, form, PAGE)));
    }

    @PostMapping(value = "/reviews/cards/{card}/choice", headers = Pages.HTMX)
    Mono<Rendering> chooseInPlace(@Known LearnerId me, Preferences likes, @PathVariable CardId card, ChoiceForm form) {
        return chosen(me, card, form)
                .flatMap(review -> explained(me, likes, review))
                .map(face -> Pages.show(FRAGMENT, face))
                .switchIfEmpty(Mono.defer(() -> askAgain(me, likes, card, form, FRAGMENT)));
    }

    /** The explanation of the latest answer; a card that was never answered is asked instead. */
    @GetMapping("/reviews/cards/{card}/answered")
    Mono<Rendering> explanation(Visitor visitor, Preferences likes, @PathVariable CardId card) {
        return Mono.justOrEmpty(visitor.known())
                .switchIfEmpty(NotFound.of(card.value()))
                .flatMap(me -> reviewing
                        .round(me)
                        .flatMap(round -> Mono.justOrEmpty(latest(round, card)))
                        .flatMap(review -> explained(me, likes, review)))
                .map(face -> Pages.show(PAGE, face))
                .defaultIfEmpty(Pages.goTo(card.path()));
    }

    /** Empty where the form chooses no option of the question, or the question is in an exam that runs. */
    private Mono<Review> chosen(LearnerId me, CardId id, ChoiceForm form) {
        return reviewing.round(me).filter(round -> !heldBack(round, id, form)).flatMap(round -> {
            Question question = question(round, id, form);
            return question.option(form.letter())
                    .map(option -> reviewing.answer(
                            me, round, ReviewKey.of(id, form.number), question, option, form.unsure != null))
                    .orElseGet(Mono::empty);
        });
    }

    private Mono<Face> explained(LearnerId me, Preferences likes, Review review) {
        Review.Shown shown =
                review.question().orElseThrow(() -> new NotFound(review.card().value()));
        return Mono.zip(reviewing.round(me), revisions.of(List.of(shown.question())), reviewing.cause(me, review))
                .mapNotNull(found -> Optional.ofNullable(found.getT2().get(shown.question()))
                        .map(question -> Faces.answered(
                                review,
                                Variant.of(question, review.key()),
                                shown.choice(),
                                found.getT3(),
                                refs(question),
                                found.getT1(),
                                likes.shortcuts()))
                        .orElse(null));
    }

    private Mono<Rendering> askAgain(LearnerId me, Preferences likes, CardId id, ChoiceForm form, String template) {
        return reviewing.round(me).map(round -> {
            if (heldBack(round, id, form)) {
                return Pages.show(template, Faces.heldBack(round, likes.shortcuts()));
            }
            Variant variant = Variant.of(question(round, id, form), ReviewKey.of(id, form.number));
            Face face = Faces.asked(
                    card(round, id, form),
                    variant,
                    round,
                    Head.of(round, likes.shortcuts()),
                    "Choose one of the options first.");
            return Pages.show(HttpStatus.UNPROCESSABLE_CONTENT, template, face);
        });
    }

    private static boolean heldBack(Round round, CardId id, ChoiceForm form) {
        return round.holdsBack(id) || round.holdsBack(form.question());
    }

    private static Optional<Review> latest(Round round, CardId card) {
        List<Review> reviews = round.log().of(card);
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
    }

    private static Question question(Round round, CardId id, ChoiceForm form) {
        return card(round, id, form).shown(form.question()).orElseThrow(() -> new NotFound(id.value()));
    }

    private static Card.Missed card(Round round, CardId id, ChoiceForm form) {
        return round.find(id)
                .filter(card -> form.number <= round.log().next(id).number())
                .map(card -> card instanceof Card.Missed missed ? missed : null)
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private List<Ref> refs(Question question) {
        return question.refs().stream()
                .map(syllabus::ref)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param unsure there when the box was ticked */
    record ChoiceForm(
            int number,
            @Nullable String shown,
            @Nullable String choice,
            @Nullable String unsure) {

        String question() {
            return shown == null ? "" : shown;
        }

        String letter() {
            return choice == null ? "" : choice;
        }
    }
}
