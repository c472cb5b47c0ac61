package ready27.progress;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.question.QuestionBank;
import ready27.readiness.Kept;
import ready27.readiness.Verdicts;
import ready27.syllabus.Syllabus;
import ready27.web.Pages;

/** What was done, and what is known by now. */
@Controller
class ProgressController {

    private final Sightings sightings;
    private final Verdicts verdicts;
    private final QuestionBank bank;
    private final Syllabus syllabus;
    private final Matter matter;
    private final InstantSource clock;

    ProgressController(
            Sightings sightings,
            Verdicts verdicts,
            QuestionBank bank,
            Syllabus syllabus,
            Matter matter,
            InstantSource clock) {
        this.sightings = sightings;
        this.verdicts = verdicts;
        this.bank = bank;
        this.syllabus = syllabus;
        this.matter = matter;
        this.clock = clock;
    }

    @GetMapping("/progress")
    Mono<Rendering> progress(Visitor visitor) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> page(me, now))
                .orElseGet(() -> Mono.just(ProgressPage.of(Seen.NOTHING, Kept.NOTHING, bank, syllabus, matter, now)))
                .map(page -> Pages.show("progress/progress", page));
    }

    private Mono<ProgressPage> page(LearnerId me, Instant now) {
        return Mono.zip(sightings.of(me), verdicts.of(me))
                .map(both -> ProgressPage.of(both.getT1(), both.getT2(), bank, syllabus, matter, now));
    }
}
