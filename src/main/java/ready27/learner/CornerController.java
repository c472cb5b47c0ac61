package ready27.learner;

import static ready27.web.Pages.show;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The corner of every page that says who is here; pages that are the same for everybody load it afterwards. */
@Controller
class CornerController {

    @GetMapping("/learner/corner")
    Rendering corner(Visitor visitor) {
        return show("learner/corner", Greeting.to(visitor));
    }
}
