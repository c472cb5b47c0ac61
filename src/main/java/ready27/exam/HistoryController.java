package ready27.exam;

import static ready27.web.Pages.show;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;

/** The mock exams a learner has sat. */
@Controller
class HistoryController {

    private final Attempts attempts;
    private final Sittings sittings;

    HistoryController(Attempts attempts, Sittings sittings) {
        this.attempts = attempts;
        this.sittings = sittings;
    }

    @GetMapping("/exams/history")
    Mono<Rendering> history(Visitor visitor) {
        return visitor.known()
                .map(this::sat)
                .orElse(Flux.empty())
                .collectList()
                .map(HistoryPage::of)
                .map(page -> show("exam/history", page));
    }

    private Flux<Attempt> sat(LearnerId me) {
        return sittings.all(me).flatMapMany(ids -> attempts.of(me, ids));
    }
}
