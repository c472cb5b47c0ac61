package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Starting.NotAdmitted;
import ready27.exam.Starting.Seated;
import ready27.learner.LearnerId;
import ready27.learner.Learners;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** The rules of the mock exam, and sitting down to it. */
@Controller
@RequestMapping("/exams")
class ExamsController {

    private final Exams exams;
    private final StartingAnExam starting;
    private final Learners learners;
    private final InstantSource clock;

    ExamsController(Exams exams, StartingAnExam starting, Learners learners, InstantSource clock) {
        this.exams = exams;
        this.starting = starting;
        this.learners = learners;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> rules(Visitor visitor) {
        return page(visitor).map(page -> show("exam/rules", page));
    }

    /** Reserve questions are seen for the first time once only, so nobody gets to them by one careless click. */
    @GetMapping("/reserve")
    Mono<Rendering> warning(Visitor visitor) {
        return page(visitor).map(page -> show("exam/reserve", page));
    }

    @PostMapping
    Mono<Rendering> start(LearnerId me, @ModelAttribute StartForm form) {
        return Mono.justOrEmpty(form.exam == null ? exams.first() : exams.find(form.exam))
                .flatMap(exam -> starting.start(me, exam, form.wanted(), clock.instant()))
                .map(ExamsController::shown)
                .switchIfEmpty(NotFound.of(form));
    }

    static Rendering shown(Starting starting) {
        if (starting instanceof NotAdmitted refused) {
            return show(HttpStatus.FORBIDDEN, "exam/not-yet", refused.why());
        }
        return starting instanceof Seated seated
                ? goTo("/exams/" + seated.attempt().value())
                : show("exam/refused", starting);
    }

    private Mono<ExamsPage> page(Visitor visitor) {
        Optional<LearnerId> me = visitor.known();
        return Mono.justOrEmpty(exams.first())
                .flatMap(exam -> me.map(learner -> page(exam, learner))
                        .orElse(Mono.just(new ExamsPage(
                                exam, Preferences.USUAL.extraTimePercent(), Optional.empty(), withBooklets()))))
                .switchIfEmpty(NotFound.of("exams"));
    }

    private Mono<ExamsPage> page(ExamSpec exam, LearnerId me) {
        Mono<Optional<ExamsPage.Open>> open =
                starting.open(me, exam, clock.instant()).map(ExamsPage.Open::of).singleOptional();
        return Mono.zip(learners.preferences(me), open)
                .map(both -> new ExamsPage(exam, both.getT1().extraTimePercent(), both.getT2(), withBooklets()));
    }

    private List<ExamSpec> withBooklets() {
        return exams.all().stream().filter(ExamSpec::hasBooklets).toList();
    }

    record StartForm(@Nullable String exam, @Nullable String reserve) {

        Wanted wanted() {
            return new Wanted.FromTheBank("on".equals(reserve));
        }
    }
}
