package ready27.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.OnTheDesk;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.paper.OpenedPapers;
import ready27.paper.Papers;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.question.QuestionId;
import ready27.web.NotFound;

/**
 * Which parts somebody may practise: those of practice papers, and of a reserve paper once he has opened it; none of a
 * paper that he is sitting.
 */
@Component
class OfferingParts {

    private final Papers papers;
    private final OpenedPapers opened;
    private final OnTheDesk desk;

    OfferingParts(Papers papers, OpenedPapers opened, OnTheDesk desk) {
        this.papers = papers;
        this.opened = opened;
        this.desk = desk;
    }

    Mono<List<PaperPart>> to(Visitor visitor) {
        return visitor.known()
                .map(me -> Mono.zip(opened.opened(me), desk.of(me), this::parts))
                .orElseGet(() -> Mono.just(parts(Set.of(), Set.of())));
    }

    /** One of them as it stands now; everything else is not found. */
    Mono<PaperPart> one(Optional<LearnerId> learner, PartId id) {
        return Mono.justOrEmpty(papers.find(id.paper()))
                .filterWhen(paper -> paper.reserve() ? openedBy(learner, paper.id()) : Mono.just(true))
                .mapNotNull(paper -> PaperPart.in(paper, id).orElse(null))
                .filterWhen(part -> Mono.justOrEmpty(learner)
                        .flatMap(desk::of)
                        .map(asked -> !part.asksOneOf(asked))
                        .defaultIfEmpty(true))
                .switchIfEmpty(NotFound.of(id));
    }

    private Mono<Boolean> openedBy(Optional<LearnerId> learner, ScenarioId paper) {
        return Mono.justOrEmpty(learner)
                .flatMap(opened::opened)
                .map(ids -> ids.contains(paper))
                .defaultIfEmpty(false);
    }

    private List<PaperPart> parts(Set<ScenarioId> open, Set<QuestionId> asked) {
        return papers.served().stream()
                .filter(paper -> !paper.reserve() || open.contains(paper.id()))
                .flatMap((Scenario paper) -> PaperPart.of(paper).stream())
                .filter(part -> !part.asksOneOf(asked))
                .toList();
    }
}
