package ready27.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Visitor;
import ready27.web.Pages;

/** What is due and what comes. */
@Controller
class ReviewsController {

    private final Reviewing reviewing;

    ReviewsController(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping("/reviews")
    Mono<Rendering> reviews(Visitor visitor) {
        return reviewing.round(visitor.known()).map(round -> Pages.show("review/reviews", ReviewsPage.of(round)));
    }
}
