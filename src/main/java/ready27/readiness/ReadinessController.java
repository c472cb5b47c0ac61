package ready27.readiness;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.ExamDay;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Am I ready? The page, its settings, and the summary to print. */
@Controller
@RequestMapping("/readiness")
class ReadinessController {

    private static final String PAGE = "readiness/readiness";

    private final TakingStock taking;
    private final Verdicts verdicts;
    private final ExamDays days;
    private final InstantSource clock;

    ReadinessController(TakingStock taking, Verdicts verdicts, ExamDays days, InstantSource clock) {
        this.taking = taking;
        this.verdicts = verdicts;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String done) {
        return stock(visitor).map(stock -> show(PAGE, page(stock, visitor).saying(notice(done))));
    }

    @GetMapping("/summary")
    Mono<Rendering> summary(Visitor visitor) {
        return stock(visitor)
                .map(stock -> show("readiness/summary", new SharedSummary(Summary.of(stock), name(visitor))));
    }

    /** Where the summary was. */
    @GetMapping("/report")
    Mono<Rendering> moved() {
        return Mono.just(goTo("/readiness/summary"));
    }

    /** The band alone, for the first page. */
    @GetMapping(value = "/band", headers = Pages.HTMX)
    Mono<Rendering> band(Visitor visitor) {
        return stock(visitor).map(stock -> show("readiness/glance", stock.band()));
    }

    /** The band, and what helps most now: both come of one reckoning. */
    @GetMapping(value = "/next", headers = Pages.HTMX)
    Mono<Rendering> next(Visitor visitor) {
        return stock(visitor).map(stock -> show("readiness/next", Glance.of(stock)));
    }

    @PostMapping("/bar")
    Mono<Rendering> judgeBy(LearnerId me, @ModelAttribute BarForm form) {
        return verdicts.judgeBy(me, Bar.named(form.bar())).thenReturn(goTo("/readiness?done=bar"));
    }

    /** An empty day means that there is none any more. */
    @PostMapping("/day")
    Mono<Rendering> book(LearnerId me, Visitor visitor, @ModelAttribute DayForm form) {
        Instant now = clock.instant();
        return taking.of(me, now)
                .filter(stock -> asks(stock, form.of(stock)))
                .flatMap(stock -> {
                    String exam = form.of(stock);
                    ExamDay day = stock.inOrder(exam, ExamDay.ahead(form.typed(), stock.today()));
                    return day instanceof ExamDay.Wrong wrong
                            ? Mono.just(refused(stock, visitor, exam, wrong.problem()))
                            : keep(me, exam, day).thenReturn(goTo("/readiness?done=day"));
                })
                .switchIfEmpty(NotFound.of("an exam of which the day is asked for"));
    }

    private static boolean asks(Stock stock, String exam) {
        return DayField.of(stock).stream().anyMatch(field -> field.exam().equals(exam));
    }

    private Mono<Void> keep(LearnerId me, String exam, ExamDay day) {
        return day instanceof ExamDay.On on ? days.book(me, exam, on.day()) : days.cancel(me, exam);
    }

    private static Rendering refused(Stock stock, Visitor visitor, String exam, String problem) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(stock, visitor).refusing(exam, problem));
    }

    private Mono<Stock> stock(Visitor visitor) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> taking.tell(me, now))
                .orElseGet(() -> taking.ofNobody(now))
                .switchIfEmpty(NotFound.of("an exam to get ready for"));
    }

    static ReadinessPage page(Stock stock, Visitor visitor) {
        return ReadinessPage.of(stock, visitor.known().isPresent(), visitor instanceof Visitor.Member);
    }

    static String name(Visitor visitor) {
        return visitor instanceof Visitor.Member member ? member.name() : "";
    }

    private static String notice(String done) {
        return switch (done) {
            case "bar" -> "From now on you are judged by that bar.";
            case "day" -> "Saved.";
            case "withdrawn" -> "The link opens nothing any more.";
            default -> "";
        };
    }

    record BarForm(@Nullable String bar) {}

    /** Without an exam it is the first. */
    record DayForm(@Nullable String exam, @Nullable String day) {

        String of(Stock stock) {
            return exam == null || exam.isEmpty() ? stock.exam() : exam;
        }

        String typed() {
            return day == null ? "" : day.strip();
        }
    }
}
