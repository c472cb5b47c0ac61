package ready27.progress;

import static ready27.web.Pages.show;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.lesson.Lessons;
import ready27.plan.Intents;
import ready27.question.QuestionBank;
import ready27.web.Pages;

/** What the list of lessons, the same page for everybody, fetches of one learner. */
@Controller
class LessonsController {

    private static final String FRAGMENT = "progress/lessons";

    private final Lessons lessons;
    private final QuestionBank bank;
    private final Sightings sightings;
    private final Intents intents;

    LessonsController(Lessons lessons, QuestionBank bank, Sightings sightings, Intents intents) {
        this.lessons = lessons;
        this.bank = bank;
        this.sightings = sightings;
        this.intents = intents;
    }

    @GetMapping(value = "/progress/lessons", headers = Pages.HTMX)
    Mono<Rendering> lessons(Visitor visitor) {
        return visitor.known()
                .map(this::of)
                .orElse(Mono.empty())
                .defaultIfEmpty(LessonProgress.NOTHING)
                .map(it -> show(FRAGMENT, it));
    }

    private Mono<LessonProgress> of(LearnerId me) {
        return Mono.zip(intents.of(me), sightings.of(me))
                .map(both -> LessonProgress.of(lessons, both.getT1().read().keySet(), bank.served(), both.getT2()));
    }
}
