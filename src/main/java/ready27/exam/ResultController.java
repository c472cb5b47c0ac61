package ready27.exam;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.ResultPage.Show;
import ready27.learner.Visitor;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;

/** The result of an attempt; while it runs there is none. */
@Controller
class ResultController {

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final ShownQuestions questions;
    private final Syllabus syllabus;
    private final InstantSource clock;

    ResultController(
            Attempts attempts,
            FinishingAnExam finishing,
            ShownQuestions questions,
            Syllabus syllabus,
            InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.questions = questions;
        this.syllabus = syllabus;
        this.clock = clock;
    }

    @GetMapping("/exams/{attempt}/result")
    Mono<Rendering> result(
            Visitor visitor, @PathVariable AttemptId attempt, @RequestParam(defaultValue = "all") String show) {
        Instant now = clock.instant();
        return visitor.known()
                .map(me -> attempts.of(me, attempt))
                .orElse(Mono.empty())
                .flatMap(mine -> finishing.ifOver(mine, now))
                .flatMap(mine -> mine instanceof Finished finished
                        ? page(finished, Show.of(show), now)
                        : Mono.just(goTo("/exams/" + attempt.value())))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Mono<Rendering> page(Finished attempt, Show show, Instant now) {
        return questions
                .of(attempt.paper())
                .map(shown -> ResultPage.of(
                        attempt, shown, ref -> syllabus.ref(ref).stream().toList(), show, now))
                .map(page -> show("exam/result", page));
    }
}
