package ready27.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.Confidence;
import ready27.history.Sight;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Answering a question of a practice set and being told why, in place or, without scripts, on a page of its own. */
@Controller
class AnswerController {

    private final SetPages pages;
    private final Answering answering;
    private final PracticeSets sets;
    private final InstantSource clock;

    AnswerController(SetPages pages, Answering answering, PracticeSets sets, InstantSource clock) {
        this.pages = pages;
        this.answering = answering;
        this.sets = sets;
        this.clock = clock;
    }

    @PostMapping("/practice/{set}/answers/{question}")
    Mono<Rendering> answer(
            @Known LearnerId me,
            Preferences likes,
            @PathVariable SetId set,
            @PathVariable QuestionId question,
            AnswerForm form) {
        return answered(me, set, question, form)
                .map(after -> Pages.goTo(set.path() + "/answers/" + question.value()))
                .switchIfEmpty(Mono.defer(() -> askAgain(me, likes, set, question, form, "practice/question")));
    }

    @PostMapping(value = "/practice/{set}/answers/{question}", headers = Pages.HTMX)
    Mono<Rendering> answerInPlace(
            @Known LearnerId me,
            Preferences likes,
            @PathVariable SetId set,
            @PathVariable QuestionId question,
            AnswerForm form) {
        return answered(me, set, question, form)
                .flatMap(after -> feedback(after, likes, question, "practice/feedback"))
                .switchIfEmpty(Mono.defer(() -> askAgain(me, likes, set, question, form, "practice/card")));
    }

    /** The explanation of an answered question; one that still waits is asked instead. */
    @GetMapping("/practice/{set}/answers/{question}")
    Mono<Rendering> explanation(
            Visitor visitor, Preferences likes, @PathVariable SetId set, @PathVariable QuestionId question) {
        return Mono.justOrEmpty(visitor.known())
                .switchIfEmpty(NotFound.of(set))
                .flatMap(me -> pages.set(me, set))
                .flatMap(
                        found -> found.answer(place(found, question).question()).isPresent()
                                ? feedback(found, likes, question, "practice/answered")
                                : Mono.just(Pages.goTo(set.path())));
    }

    @PostMapping("/practice/{set}/confidence/{question}")
    Mono<Rendering> confide(
            @Known LearnerId me, @PathVariable SetId set, @PathVariable QuestionId question, AnswerForm form) {
        return confided(me, set, question, form).map(after -> Pages.goTo(set.path() + "/answers/" + question.value()));
    }

    @PostMapping(value = "/practice/{set}/confidence/{question}", headers = Pages.HTMX)
    Mono<Rendering> confideInPlace(
            @Known LearnerId me,
            Preferences likes,
            @PathVariable SetId set,
            @PathVariable QuestionId question,
            AnswerForm form) {
        return confided(me, set, question, form)
                .flatMap(after -> feedback(after, likes, question, "practice/feedback"));
    }

    /** Empty where the form chooses no option of the question. */
    private Mono<PracticeSet> answered(LearnerId me, SetId id, QuestionId question, AnswerForm form) {
        return pages.set(me, id)
                .flatMap(set -> pages.question(place(set, question))
                        .mapNotNull(shown -> form.answer(shown, clock.instant()).orElse(null))
                        .flatMap(answer -> answering.answer(set, question, answer)));
    }

    private Mono<PracticeSet> confided(LearnerId me, SetId id, QuestionId question, AnswerForm form) {
        return form.sureness()
                .map(confidence -> sets.confide(me, id, question, confidence))
                .orElseGet(Mono::empty)
                .switchIfEmpty(NotFound.of(question));
    }

    private Mono<Rendering> feedback(PracticeSet set, Preferences likes, QuestionId question, String template) {
        return pages.feedback(set, place(set, question), likes).map(card -> Pages.show(template, card));
    }

    private Mono<Rendering> askAgain(
            LearnerId me, Preferences likes, SetId id, QuestionId question, AnswerForm form, String template) {
        return pages.set(me, id)
                .flatMap(set -> pages.card(set, place(set, question), likes))
                .map(card -> Rendering.view(template)
                        .modelAttribute(
                                "it", card.complain("Choose one of the options first.", form.since(card.shown())))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Place place(PracticeSet set, QuestionId question) {
        return set.place(question).orElseThrow(() -> new NotFound(question));
    }

    /** {@code shown} is when the page was printed, in milliseconds; what cannot be is taken for not known. */
    record AnswerForm(
            @Nullable String choice,
            @Nullable String confidence,
            @Nullable String shown) {

        private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,15}");
        private static final long LONGEST_LOOK = Duration.ofHours(1).toSeconds();

        Optional<Answer> answer(Question question, Instant now) {
            return Optional.ofNullable(choice).flatMap(question::option).map(option -> answer(option, now));
        }

        /** When it was shown first, as far as the form says so. */
        String since(String otherwise) {
            return shown == null || !MILLISECONDS.matcher(shown).matches() ? otherwise : shown;
        }

        private int seconds(Instant now) {
            if (since("").isEmpty()) {
                return Sight.UNKNOWN;
            }
            long seconds = Duration.between(Instant.ofEpochMilli(Long.parseLong(since(""))), now)
                    .toSeconds();
            return seconds < 0 || seconds > LONGEST_LOOK ? Sight.UNKNOWN : (int) seconds;
        }

        Optional<Confidence> sureness() {
            return Optional.ofNullable(confidence).flatMap(Confidence::find);
        }

        private Answer answer(Option option, Instant now) {
            return new Answer(option.letter(), option.right(), sureness().orElse(null), now, seconds(now));
        }
    }
}
