package ready27.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.AskedElsewhere;
import ready27.history.Change;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/** What has become of the lines of papers that learners answered. */
@Component
class LineChanges implements AskedElsewhere {

    private final Papers papers;
    private final ScenarioRevisions revisions;

    LineChanges(Papers papers, ScenarioRevisions revisions) {
        this.papers = papers;
        this.revisions = revisions;
    }

    @Override
    public Optional<String> revision(QuestionId id) {
        return standing(id).map(now -> now.line().revision());
    }

    @Override
    public Mono<List<Change>> since(List<RevisionKey> answered) {
        return revisions
                .with(answered.stream().map(RevisionKey::id).toList())
                .collect(
                        LinkedHashMap<RevisionKey, PlacedLine>::new,
                        (found, paper) -> PlacedLine.all(paper)
                                .forEach(placed ->
                                        found.putIfAbsent(placed.line().revisionKey(), placed)))
                .map(found -> changes(answered, found));
    }

    private List<Change> changes(List<RevisionKey> answered, Map<RevisionKey, PlacedLine> found) {
        return answered.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .map(this::change)
                .toList();
    }

    private Change change(PlacedLine before) {
        return standing(before.line().id())
                .<Change>map(now -> reworded(before, now))
                .orElseGet(() -> Change.withdrawn(
                        before.line().revisionKey(),
                        true,
                        before.title(),
                        before.key(),
                        before.paper().origin()));
    }

    private static Change reworded(PlacedLine before, PlacedLine now) {
        List<Change.Part> parts = new ArrayList<>();
        Change.Part.add(parts, "The line", before.asked(), now.asked());
        Change.Part.add(parts, "The right answer", before.key(), now.key());
        Change.options(parts, before.line().options(), now.line().options());
        Change.Part.add(parts, "Why", before.line().why(), now.line().why());
        return new Change.Reworded(
                now.line().revisionKey(), true, now.title(), now.paper().origin(), parts);
    }

    private Optional<PlacedLine> standing(QuestionId id) {
        return papers.served().stream()
                .flatMap(paper -> paper.line(id).stream().map(line -> new PlacedLine(paper, line)))
                .findFirst();
    }
}
