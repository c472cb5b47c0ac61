package ready27.learner;

import static ready27.web.Pages.show;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Everything about the person who looks, in one place: settings, data, signing in and out. */
@Controller
class YouController {

    @GetMapping("/learner")
    Rendering you(Visitor visitor) {
        return show("learner/you", YouPage.of(visitor));
    }
}
