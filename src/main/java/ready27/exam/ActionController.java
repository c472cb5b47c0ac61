package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Action.Kind;
import ready27.exam.Keeping.Kept;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.NotFound;
import ready27.web.Pages;

/** What a candidate does on one line of a paper: answers, flags, strikes, confidence, looks. */
@Controller
@RequestMapping("/exams/{attempt}/{word:answers|flags|strikes|confidence|looks}/{question}")
class ActionController {

    /** Not a status that asks for patience: the same action will never be taken. */
    private static final HttpStatus REFUSED = HttpStatus.UNPROCESSABLE_CONTENT;

    private final KeepingActions actions;
    private final InstantSource clock;
    private final LongSupplier chance;

    ActionController(KeepingActions actions, InstantSource clock, LongSupplier chance) {
        this.actions = actions;
        this.clock = clock;
        this.chance = chance;
    }

    /** The page learns what is kept and what stands. */
    @PostMapping(headers = Pages.HTMX)
    Mono<Rendering> keepInPlace(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable String word,
            @PathVariable QuestionId question,
            @ModelAttribute ActionForm form) {
        Action action = action(word, question, form);
        return actions.keep(me, attempt, action)
                .map(keeping -> RefusedAnswer.of(keeping, question)
                        .map(refused -> show(REFUSED, "exam/ack-refused", refused))
                        .orElseGet(() -> show("exam/ack", Ack.of(keeping.attempt(), action))))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    /** Without scripts one button saves the answer and how sure it is, and the browser goes back to the line. */
    @PostMapping
    Mono<Rendering> keepAndReturn(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable String word,
            @PathVariable QuestionId question,
            @ModelAttribute ActionForm form) {
        return Flux.fromIterable(form.words(word))
                .concatMap(one -> actions.keep(me, attempt, action(one, question, form)))
                .takeUntil(keeping -> !(keeping instanceof Kept))
                .takeLast(1)
                .next()
                .map(keeping -> RefusedAnswer.of(keeping, question)
                        .map(refused -> show(REFUSED, "exam/not-offered", refused))
                        .orElseGet(() -> goTo(DeskAddress.of(keeping.attempt(), question))))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Action action(String word, QuestionId question, ActionForm form) {
        try {
            Kind kind = Kind.find(word).orElseThrow(() -> new NotFound(word));
            return form.action(kind, question, clock.instant(), Long.toHexString(chance.getAsLong()));
        } catch (IllegalArgumentException nonsense) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, nonsense.getMessage(), nonsense);
        }
    }
}
