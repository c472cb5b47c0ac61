package ready27.plan;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.lesson.Lesson;
import ready27.lesson.Lessons;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Ticking off lessons, at their end and in the plan. */
@Controller
@RequestMapping("/plan/lessons/{slug}")
class ReadController {

    private static final String TICK = "plan/tick";

    private final Lessons lessons;
    private final Intents intents;
    private final InstantSource clock;

    ReadController(Lessons lessons, Intents intents, InstantSource clock) {
        this.lessons = lessons;
        this.intents = intents;
        this.clock = clock;
    }

    @GetMapping(headers = Pages.HTMX)
    Mono<Rendering> tick(Visitor visitor, @PathVariable String slug) {
        Lesson lesson = lesson(slug);
        return visitor.known()
                .map(intents::of)
                .orElseGet(() -> Mono.just(Intent.NOTHING))
                .map(intent -> show(TICK, new Tick(lesson.slug(), intent.read().containsKey(slug))));
    }

    @PostMapping
    Mono<Rendering> change(LearnerId me, @PathVariable String slug, @ModelAttribute TickForm form) {
        return keep(me, slug, form).thenReturn(goTo(form.read() ? "/plan?done=read" : "/plan?done=unread"));
    }

    @PostMapping(headers = Pages.HTMX)
    Mono<Rendering> changeInPlace(LearnerId me, @PathVariable String slug, @ModelAttribute TickForm form) {
        return keep(me, slug, form).thenReturn(show(TICK, new Tick(slug, form.read())));
    }

    private Mono<Void> keep(LearnerId me, String slug, TickForm form) {
        Lesson lesson = lesson(slug);
        return form.read()
                ? intents.tick(me, lesson.slug(), MakingAPlan.day(clock.instant()))
                : intents.untick(me, lesson.slug());
    }

    private Lesson lesson(String slug) {
        return lessons.find(slug).orElseThrow(() -> new NotFound(slug));
    }

    record TickForm(@Nullable String tick) {

        boolean read() {
            return !"off".equals(tick);
        }
    }
}
