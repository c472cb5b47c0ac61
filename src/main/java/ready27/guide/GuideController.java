package ready27.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import ready27.prose.Markdown;
import ready27.web.Pages;

/** The guide as far as a category or words let it through; whole, it is a prepared page. */
@Controller
class GuideController {

    private final Guide guide;
    private final Markdown markdown;

    GuideController(Guide guide, Markdown markdown) {
        this.guide = guide;
        this.markdown = markdown;
    }

    @GetMapping("/guide")
    Rendering page(@RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String q) {
        return Pages.show("guide/guide", GuidePage.of(category, q, guide, markdown));
    }

    @GetMapping(value = "/guide", headers = Pages.HTMX)
    Rendering inPlace(@RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String q) {
        return Pages.show("guide/found", GuidePage.of(category, q, guide, markdown));
    }
}
