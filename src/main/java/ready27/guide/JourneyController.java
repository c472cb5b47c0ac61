package ready27.guide;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import ready27.guide.JourneyPage.Known;
import ready27.guide.JourneyPage.Refused;
import ready27.learner.ExamDay;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Qualifications;
import ready27.learner.RealResults;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** The way from study to certificate with the dates of whoever looks, who sets the days of the exams here. */
@Controller
@RequestMapping("/guide/journey")
class JourneyController {

    private static final String PAGE = "guide/journey";

    private final Guide guide;
    private final Qualifications qualifications;
    private final ExamDays days;
    private final RealResults results;
    private final InstantSource clock;

    JourneyController(
            Guide guide, Qualifications qualifications, ExamDays days, RealResults results, InstantSource clock) {
        this.guide = guide;
        this.qualifications = qualifications;
        this.days = days;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String saved) {
        return visitor.known()
                .map(this::known)
                .orElse(Mono.just(Known.NOTHING))
                .map(known -> show(PAGE, page(known, !saved.isEmpty(), Refused.NOTHING)));
    }

    @PostMapping
    Mono<Rendering> book(LearnerId me, @ModelAttribute DayForm form) {
        if (qualifications.qualification(form.typedExam()).isEmpty()) {
            return NotFound.of(form.typedExam());
        }
        ExamDay day = ExamDay.read(form.typedDay(), today());
        if (day instanceof ExamDay.Wrong wrong) {
            Refused refused = new Refused(form.typedExam(), form.typedDay(), wrong.problem());
            return known(me).map(known -> show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(known, false, refused)));
        }
        return keep(me, form.typedExam(), day).thenReturn(goTo("/guide/journey?saved=yes"));
    }

    private Mono<Void> keep(LearnerId me, String exam, ExamDay day) {
        return day instanceof ExamDay.On on ? days.book(me, exam, on.day()) : days.cancel(me, exam);
    }

    private Mono<Known> known(LearnerId me) {
        return days.of(me).zipWith(results.of(me), Known::new);
    }

    private JourneyPage page(Known known, boolean saved, Refused refused) {
        return JourneyPage.of(guide.journey(), qualifications.qualifications(), known, today(), saved, refused);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    record DayForm(@Nullable String exam, @Nullable String day) {

        String typedExam() {
            return exam == null ? "" : exam;
        }

        String typedDay() {
            return day == null ? "" : day.strip();
        }
    }
}
