package ready27.review;

import java.time.DateTimeException;
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
        String problem = form.problem();
        if (!problem.isEmpty()) {
            return reviewing
                    .round(me)
                    .map(round -> WishesPage.of(round, form.cardsADay, form.chosen(), form.day(), problem, false))
                    .map(page -> Pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page));
        }
        return reviews.wish(me, new Wishes(form.cardsADay, form.chosen()))
                .then(Mono.justOrEmpty(exam()).flatMap(exam -> note(me, exam, form.date())))
                .thenReturn(Pages.goTo("/reviews/settings?saved=yes"));
    }

    private Mono<Void> note(LearnerId me, String exam, Optional<LocalDate> day) {
        return day.map(date -> days.book(me, exam, date)).orElseGet(() -> days.cancel(me, exam));
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
