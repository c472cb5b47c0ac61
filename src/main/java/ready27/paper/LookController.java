package ready27.paper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Visitor;
import ready27.prose.Markdown;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Looking at a paper without sitting it: everybody may see a practice paper, and a reserve paper who has opened it. */
@Controller
class LookController {

    private final Papers papers;
    private final OpenedPapers opened;
    private final Markdown markdown;

    LookController(Papers papers, OpenedPapers opened, Markdown markdown) {
        this.papers = papers;
        this.opened = opened;
        this.markdown = markdown;
    }

    @GetMapping("/papers/{paper}")
    Mono<Rendering> look(Visitor visitor, @PathVariable ScenarioId paper) {
        return Mono.justOrEmpty(papers.find(paper))
                .filterWhen(scenario -> scenario.reserve() ? openedBy(visitor, paper) : Mono.just(true))
                .map(scenario -> Pages.show("paper/look", look(scenario)))
                .switchIfEmpty(NotFound.of(paper));
    }

    private Mono<Boolean> openedBy(Visitor visitor, ScenarioId paper) {
        return Mono.justOrEmpty(visitor.known())
                .flatMap(opened::opened)
                .map(ids -> ids.contains(paper))
                .defaultIfEmpty(false);
    }

    private PaperLook look(Scenario scenario) {
        return new PaperLook(
                scenario.id().value(),
                scenario.title(),
                scenario.reserve(),
                scenario.origin(),
                markdown.render(scenario.booklet(), "booklet").html(),
                QuestionCard.of(scenario, markdown, line -> LineState.BLANK));
    }
}
