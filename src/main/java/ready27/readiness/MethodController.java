package ready27.readiness;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.web.Pages;

/** The method, open to everybody. */
@Controller
class MethodController {

    private final HitRates hitRates;
    private final InstantSource clock;

    MethodController(HitRates hitRates, InstantSource clock) {
        this.hitRates = hitRates;
        this.clock = clock;
    }

    @GetMapping("/readiness/method")
    Mono<Rendering> method() {
        return hitRates.rate(clock.instant()).map(rate -> Pages.show("readiness/method", MethodPage.of(rate)));
    }
}
