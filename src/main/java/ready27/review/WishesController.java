package ready27.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.ExamDay;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.readiness.Aims;
import ready27.web.Pages;

/** How much to review, what, and for which day. */
@Controller
class WishesController {

    private static final String PAGE = "review/wishes";

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final ExamDays days;
    private final Aims aims;

    WishesController(Reviewing reviewing, Reviews reviews, ExamDays days, Aims aims) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.days = days;
        this.aims = aims;
    }

    @GetMapping("/reviews/settings")
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String saved) {
        Mono<Map<String, LocalDate>> booked = visitor.known().map(days::of).orElse(Mono.just(Map.of()));
        return Mono.zip(reviewing.round(visitor.known()), booked)
                .map(found -> WishesPage.of(found.getT1(), exam().map(found.getT2()::get), !saved.isEmpty()))
                .map(page -> Pages.show(PAGE, page));
    }

    @PostMapping("/reviews/settings")
    Mono<Rendering> wish(LearnerId me, WishesForm form) {
        return reviewing.round(me).flatMap(round -> {
            LocalDate today = Progress.day(round.now());
            ExamDay day = ExamDay.ahead(form.day(), today);
            String problem = day instanceof ExamDay.Wrong wrong ? wrong.problem() : form.problem();
            if (!problem.isEmpty()) {
                WishesPage page = WishesPage.of(round, form.cardsADay, form.chosen(), form.day(), problem, false);
                return Mono.just(Pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page));
            }
            return reviews.wish(me, new Wishes(form.cardsADay, form.chosen()))
                    .then(Mono.justOrEmpty(exam()).flatMap(exam -> book(me, exam, day, today)))
                    .thenReturn(Pages.goTo("/reviews/settings?saved=yes"));
        });
    }

    /** A day gone by is not in the form, so an empty field does not take it back. */
    private Mono<Void> book(LearnerId me, String exam, ExamDay day, LocalDate today) {
        return day instanceof ExamDay.On on
                ? days.book(me, exam, on.day())
                : days.of(me)
                        .filter(all -> Optional.ofNullable(all.get(exam))
                                .filter(known -> !known.isBefore(today))
                                .isPresent())
                        .flatMap(all -> days.cancel(me, exam));
    }

    /** The one to begin with. */
    private Optional<String> exam() {
        return aims.first().map(aim -> aim.exam());
    }

    record WishesForm(
            int cardsADay,
            @Nullable List<String> kind,
            @Nullable String exam) {

        Set<Kind> chosen() {
            return (kind == null ? List.<String>of() : kind)
                    .stream().map(Kind::find).flatMap(Optional::stream).collect(Collectors.toSet());
        }

        String day() {
            return exam == null ? "" : exam.strip();
        }

        String problem() {
            if (!Wishes.NUMBERS.contains(cardsADay)) {
                return "Choose one of the numbers of cards.";
            }
            return chosen().isEmpty() ? "Tick one kind of card or more." : "";
        }
    }
}
