package ready27.lesson;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import ready27.question.QuestionBank;
import ready27.web.NotFound;
import ready27.web.Pages;

/** The self-check at the end of a lesson: a fragment of it, and a page of its own without scripts. */
@Controller
class SelfCheckController {

    private final Lessons lessons;
    private final QuestionBank bank;
    private final InstantSource clock;

    SelfCheckController(Lessons lessons, QuestionBank bank, InstantSource clock) {
        this.lessons = lessons;
        this.bank = bank;
        this.clock = clock;
    }

    @GetMapping("/lessons/{slug}/self-check")
    Rendering page(@PathVariable String slug) {
        return Pages.show("lesson/selfcheckpage", of(slug));
    }

    @GetMapping(value = "/lessons/{slug}/self-check", headers = Pages.HTMX)
    Rendering fragment(@PathVariable String slug) {
        return Pages.show("lesson/selfcheck", of(slug));
    }

    /** The same three all day, so that a look back at the lesson finds them again. */
    private SelfCheck of(String slug) {
        Lesson lesson = lessons.find(slug).orElseThrow(() -> new NotFound(slug));
        long day = Duration.between(Instant.EPOCH, clock.instant()).toDays();
        return SelfCheck.draw(lesson, bank, new Random(day * 31 + slug.hashCode()));
    }
}
