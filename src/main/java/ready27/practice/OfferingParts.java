package ready27.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.paper.OpenedPapers;
import ready27.paper.Papers;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.web.NotFound;

/** Which parts somebody may practise: those of practice papers, and of a reserve paper once he has opened it. */
@Component
class OfferingParts {

    private final Papers papers;
    private final OpenedPapers opened;

    OfferingParts(Papers papers, OpenedPapers opened) {
        this.papers = papers;
        this.opened = opened;
    }

    Mono<List<PaperPart>> to(Visitor visitor) {
        return visitor.known()
                .map(opened::opened)
                .orElseGet(() -> Mono.just(Set.of()))
                .map(this::parts);
    }

    /** One of them as it stands now; everything else is not found. */
    Mono<PaperPart> one(Optional<LearnerId> learner, PartId id) {
        return Mono.justOrEmpty(papers.find(id.paper()))
                .filterWhen(paper -> paper.reserve() ? openedBy(learner, paper.id()) : Mono.just(true))
                .mapNotNull(paper -> PaperPart.in(paper, id).orElse(null))
                .switchIfEmpty(NotFound.of(id));
    }

    private Mono<Boolean> openedBy(Optional<LearnerId> learner, ScenarioId paper) {
        return Mono.justOrEmpty(learner)
                .flatMap(opened::opened)
                .map(ids -> ids.contains(paper))
                .defaultIfEmpty(false);
    }

    private List<PaperPart> parts(Set<ScenarioId> open) {
        return papers.served().stream()
                .filter(paper -> !paper.reserve() || open.contains(paper.id()))
                .flatMap((Scenario paper) -> PaperPart.of(paper).stream())
                .toList();
    }
}
