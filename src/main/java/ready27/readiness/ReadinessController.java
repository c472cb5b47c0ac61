package ready27.readiness;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
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
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Am I ready? The page, its settings, and the report to print. */
@Controller
@RequestMapping("/readiness")
class ReadinessController {

    private static final String PAGE = "readiness/readiness";
    private static final int FARTHEST_YEARS = 5;

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
        return stock(visitor).map(stock -> show(PAGE, page(stock, visitor).saying("", notice(done))));
    }

    @GetMapping("/report")
    Mono<Rendering> report(Visitor visitor) {
        return stock(visitor).map(stock -> show("readiness/report", new SharedReport(Report.of(stock), name(visitor))));
    }

    /** The band alone, for the first page. */
    @GetMapping(value = "/band", headers = Pages.HTMX)
    Mono<Rendering> band(Visitor visitor) {
        return stock(visitor).map(stock -> show("readiness/band", Band.of(stock.standing())));
    }

    @PostMapping("/bar")
    Mono<Rendering> judgeBy(LearnerId me, @ModelAttribute BarForm form) {
        return verdicts.judgeBy(me, Bar.named(form.bar())).thenReturn(goTo("/readiness?done=bar"));
    }

    /** An empty day means that there is none any more. */
    @PostMapping("/day")
    Mono<Rendering> book(LearnerId me, Visitor visitor, @ModelAttribute DayForm form) {
        Instant now = clock.instant();
        if (form.empty()) {
            return taking.of(me, now)
                    .flatMap(stock -> days.cancel(me, stock.exam()))
                    .thenReturn(goTo("/readiness?done=day"));
        }
        return taking.of(me, now)
                .flatMap(stock -> form.read(now)
                        .map(day -> days.book(me, stock.exam(), day).thenReturn(goTo("/readiness?done=day")))
                        .orElseGet(() -> Mono.just(refused(stock, visitor))));
    }

    private static Rendering refused(Stock stock, Visitor visitor) {
        String problem = "A day from today on, within " + FARTHEST_YEARS + " years, such as " + stock.today() + ".";
        return show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(stock, visitor).saying(problem, ""));
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

    record DayForm(@Nullable String day) {

        boolean empty() {
            return day == null || day.isBlank();
        }

        Optional<LocalDate> read(Instant now) {
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return parsed().filter(read -> !read.isBefore(today) && !read.isAfter(today.plusYears(FARTHEST_YEARS)));
        }

        private Optional<LocalDate> parsed() {
            try {
                return Optional.of(LocalDate.parse(String.valueOf(day).strip()));
            } catch (DateTimeException nonsense) {
                return Optional.empty();
            }
        }
    }
}
