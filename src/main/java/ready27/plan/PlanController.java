package ready27.plan;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
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
import ready27.plan.MakingAPlan.Made;
import ready27.web.NotFound;
import ready27.web.Pages;

/** The plan of whoever asks, and the day and minutes that it is made from. */
@Controller
@RequestMapping("/plan")
class PlanController {

    private static final String PAGE = "plan/plan";

    private final MakingAPlan making;
    private final Intents intents;
    private final ExamDays days;
    private final InstantSource clock;

    PlanController(MakingAPlan making, Intents intents, ExamDays days, InstantSource clock) {
        this.making = making;
        this.intents = intents;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String done) {
        return made(visitor).map(made -> show(PAGE, PlanPage.of(made, notice(done))));
    }

    /** What is left of today, for the first page. */
    @GetMapping(value = "/today", headers = Pages.HTMX)
    Mono<Rendering> today(Visitor visitor) {
        return made(visitor).map(made -> show("plan/left", LeftOfToday.of(made.plan())));
    }

    @PostMapping
    Mono<Rendering> make(LearnerId me, @ModelAttribute PlanForm form) {
        Instant now = clock.instant();
        return making.of(me, now)
                .switchIfEmpty(NotFound.of("an exam to plan for"))
                .flatMap(made -> {
                    PlanForm.Problems problems = form.problems(PlanPage.asks(made.basis()), MakingAPlan.day(now));
                    return problems.none()
                            ? keep(me, made, form).thenReturn(goTo("/plan?done=saved"))
                            : Mono.just(show(
                                    HttpStatus.UNPROCESSABLE_CONTENT, PAGE, PlanPage.refused(made, form, problems)));
                });
    }

    private Mono<Void> keep(LearnerId me, Made made, PlanForm form) {
        PlanPage.Asks asks = PlanPage.asks(made.basis());
        Basis basis = made.basis();
        Mono<Void> first = asks.first() && shown(basis, basis.firstDay(), form.theDay())
                ? book(me, basis.outlook().exam(), form.theDay())
                : Mono.empty();
        Mono<Void> next = Mono.justOrEmpty(basis.outlook().next())
                .filter(stage -> asks.next() && shown(basis, basis.nextDay(), form.theNext()))
                .flatMap(stage -> book(me, stage.exam(), form.theNext()));
        return intents.mean(me, form.theMinutes()).then(first).then(next);
    }

    /** A day gone by is not in the form, so an empty field does not take it back. */
    private static boolean shown(Basis basis, Optional<LocalDate> told, Optional<LocalDate> typed) {
        return typed.isPresent() || told.map(basis::ahead).orElse(true);
    }

    private Mono<Void> book(LearnerId me, String exam, Optional<LocalDate> day) {
        return day.map(date -> days.book(me, exam, date)).orElseGet(() -> days.cancel(me, exam));
    }

    private Mono<Made> made(Visitor visitor) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> making.of(me, now))
                .orElseGet(() -> making.ofNobody(now))
                .switchIfEmpty(NotFound.of("an exam to plan for"));
    }

    private static String notice(String done) {
        return switch (done) {
            case "saved" -> "Saved. This is your plan from today on.";
            case "read" -> "Ticked off.";
            case "unread" -> "It is back in the plan.";
            case "withdrawn" -> "Withdrawn. The address shows nothing any more.";
            default -> "";
        };
    }
}
