package ready27.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.web.Pages;

/** The results of a search, as a page and, while one types, in place. */
@Controller
class SearchController {

    private final Searching searching;

    SearchController(Searching searching) {
        this.searching = searching;
    }

    @GetMapping("/search")
    Mono<Rendering> page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind) {
        return searching.find(q, kind).map(found -> Pages.show("search/search", SearchPage.of(q, kind, found)));
    }

    @GetMapping(value = "/search", headers = Pages.HTMX)
    Mono<Rendering> inPlace(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind) {
        return searching.find(q, kind).map(found -> Pages.show("search/found", SearchPage.of(q, kind, found)));
    }
}
