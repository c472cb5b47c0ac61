package ready27.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.question.QuestionId;
import ready27.question.Reportable;
import ready27.question.RevisionKey;
import ready27.question.Subject;

/** The lines of papers that were ever served, each of which a learner may find wrong. */
@Component
class ReportableLines implements Reportable {

    private final Papers papers;
    private final ScenarioRevisions revisions;

    ReportableLines(Papers papers, ScenarioRevisions revisions) {
        this.papers = papers;
        this.revisions = revisions;
    }

    @Override
    public Mono<Subject> shown(QuestionId id, String revision) {
        return Flux.fromStream(() -> keys(papers.served().stream(), id))
                .filter(key -> revision.isEmpty() || key.revision().equals(revision))
                .switchIfEmpty(Flux.defer(() -> revision.isEmpty() ? Flux.empty() : past(id, revision)))
                .next()
                .map(Subject::line);
    }

    @Override
    public Mono<Map<RevisionKey, String>> words(List<RevisionKey> reported) {
        List<QuestionId> ids = reported.stream().map(RevisionKey::id).toList();
        return Flux.fromIterable(papers.served())
                .concatWith(Flux.defer(() -> revisions.with(ids)))
                .flatMapIterable(paper -> PlacedLine.all(paper)
                        .filter(placed -> reported.contains(placed.line().revisionKey()))
                        .toList())
                .collectMap(placed -> placed.line().revisionKey(), PlacedLine::title);
    }

    private Flux<RevisionKey> past(QuestionId id, String revision) {
        return revisions
                .with(id)
                .flatMapIterable(scenario -> keys(Stream.of(scenario), id).toList())
                .filter(key -> key.revision().equals(revision));
    }

    private static Stream<RevisionKey> keys(Stream<Scenario> scenarios, QuestionId id) {
        return scenarios.flatMap(scenario -> scenario.line(id).stream()).map(ScenarioLine::revisionKey);
    }
}
