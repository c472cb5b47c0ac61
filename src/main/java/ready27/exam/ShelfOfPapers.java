package ready27.exam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.learner.LearnerId;
import ready27.paper.OpenedPapers;
import ready27.paper.Papers;
import ready27.paper.Part;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioQuestion;
import ready27.question.QuestionId;
import ready27.readiness.ScenarioPaper;
import ready27.readiness.ScenarioShelf;

/** Tells room readiness which papers there are, and what of them somebody has met. */
@Component
class ShelfOfPapers implements ScenarioShelf {

    private final Exams exams;
    private final Papers papers;
    private final OpenedPapers opened;

    ShelfOfPapers(Exams exams, Papers papers, OpenedPapers opened) {
        this.exams = exams;
        this.papers = papers;
        this.opened = opened;
    }

    @Override
    public Flux<ScenarioPaper> of(LearnerId learner, String exam, Seen seen) {
        return exams.find(exam).filter(ExamSpec::hasBooklets).isEmpty()
                ? Flux.empty()
                : opened.opened(learner).flatMapIterable(open -> {
                    Map<QuestionId, Sight> first = first(seen);
                    return papers.served().stream()
                            .map(paper -> paper(paper, open.contains(paper.id()), first))
                            .toList();
                });
    }

    private static Map<QuestionId, Sight> first(Seen seen) {
        return seen.sights().stream()
                .collect(Collectors.toMap(
                        Sight::question, sight -> sight, BinaryOperator.minBy(Comparator.comparing(Sight::when))));
    }

    private static ScenarioPaper paper(Scenario paper, boolean opened, Map<QuestionId, Sight> first) {
        List<ScenarioPaper.Part> parts = paper.questions().stream()
                .flatMap(question -> question.parts().stream().map(part -> part(paper, question, part, first)))
                .toList();
        return new ScenarioPaper(paper.title(), "/exams/papers/" + paper.id().value(), paper.reserve(), opened, parts);
    }

    private static ScenarioPaper.Part part(
            Scenario paper, ScenarioQuestion question, Part part, Map<QuestionId, Sight> first) {
        return new ScenarioPaper.Part(
                paper.title() + ", " + question.named(part),
                PartId.of(paper.id(), question.number(), part.letter()).path(),
                part.lines().stream().map(line -> line(line, first)).toList());
    }

    private static ScenarioPaper.Line line(ScenarioLine line, Map<QuestionId, Sight> first) {
        Optional<Sight> met = Optional.ofNullable(first.get(line.id()));
        return new ScenarioPaper.Line(
                line.about().area(),
                line.type().title(),
                met.isPresent(),
                met.filter(Sight::right).isPresent());
    }
}
