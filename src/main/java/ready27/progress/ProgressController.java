package ready27.progress;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Visitor;
import ready27.question.QuestionBank;
import ready27.syllabus.Syllabus;
import ready27.web.Pages;

/** What was done, and what is known by now. */
@Controller
class ProgressController {

    private final LookingBack looking;
    private final QuestionBank bank;
    private final Syllabus syllabus;
    private final Matter matter;
    private final InstantSource clock;

    ProgressController(LookingBack looking, QuestionBank bank, Syllabus syllabus, Matter matter, InstantSource clock) {
        this.looking = looking;
        this.bank = bank;
        this.syllabus = syllabus;
        this.matter = matter;
        this.clock = clock;
    }

    @GetMapping("/progress")
    Mono<Rendering> progress(Visitor visitor) {
        Instant now = clock.instant();
        return visitor.known()
                .map(looking::past)
                .orElse(Mono.just(Past.NOTHING))
                .map(past -> Pages.show("progress/progress", ProgressPage.of(past, bank, syllabus, matter, now)));
    }
}
