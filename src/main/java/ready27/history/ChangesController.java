package ready27.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.Pages;

/** Shows what has become of answered questions, until the learner says that he has seen it. */
@Controller
class ChangesController {

    private final Changes changes;

    ChangesController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping("/history/changes")
    Mono<Rendering> changes(Visitor visitor) {
        return visitor.known()
                .map(changes::of)
                .orElseGet(() -> Mono.just(List.of()))
                .map(found -> Pages.show("history/changes", ChangesPage.of(found)));
    }

    @PostMapping("/history/changes")
    Mono<Rendering> seen(@Known LearnerId me, ShownFields form) {
        return changes.dismiss(me, form.all()).thenReturn(Pages.goTo("/"));
    }

    record ShownFields(@Nullable List<String> shown) {

        List<String> all() {
            return shown == null ? List.of() : shown;
        }
    }
}
