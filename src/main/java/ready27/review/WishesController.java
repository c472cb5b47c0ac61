package ready27.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.Pages;

/** How much to review, what, and for which day. */
@Controller
class WishesController {

    private static final String PAGE = "review/wishes";
    private static final String EXAM = "foundation";

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final ExamDays days;

    WishesController(Reviewing reviewing, Reviews reviews, ExamDays days) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.days = days;
    }

    @GetMapping("/reviews/settings")
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String saved) {
        Mono<Optional<LocalDate>> exam = visitor.known()
                .map(me -> days.of(me).map(all -> Optional.ofNullable(all.get(EXAM))))
                .orElse(Mono.just(Optional.empty()));
        return Mono.zip(reviewing.round(visitor.known()), exam)
                .map(found -> Pages.show(PAGE, WishesPage.of(found.getT1(), found.getT2(), !saved.isEmpty())));
    }

    @PostMapping("/reviews/settings")
    Mono<Rendering> wish(LearnerId me, WishesForm form) {
        String problem = form.problem();
        if (!problem.isEmpty()) {
            return reviewing
                    .round(me)
                    .map(round -> WishesPage.of(round, form.cardsADay, form.chosen(), form.day(), problem, false))
                    .map(page -> Pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page));
        }
        return reviews.wish(me, new Wishes(form.cardsADay, form.chosen()))
                .then(form.date().map(day -> days.book(me, EXAM, day)).orElseGet(() -> days.cancel(me, EXAM)))
                .thenReturn(Pages.goTo("/reviews/settings?saved=yes"));
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

        Optional<LocalDate> date() {
            try {
                return day().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day()));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }

        String problem() {
            if (!Wishes.NUMBERS.contains(cardsADay)) {
                return "Choose one of the numbers of cards.";
            }
            if (chosen().isEmpty()) {
                return "Tick one kind of card or more.";
            }
            boolean odd = date().map(day -> day.getYear() < 2000 || day.getYear() > 2199)
                    .orElse(!day().isEmpty());
            return odd ? "The day of the exam is not a date, such as 2027-03-01." : "";
        }
    }
}
