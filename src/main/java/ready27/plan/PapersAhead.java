package ready27.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ready27.history.Seen;
import ready27.paper.Part;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.paper.ScenarioQuestion;

/**
 * Practitioner papers that are sat whole, and others that are practised part by part.
 *
 * @param whole the reserve papers last
 * @param parts those with something new to the learner
 */
record PapersAhead(List<Scenario> whole, List<Task> parts) {

    PapersAhead {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    /** Of two practice papers or more that are untouched one is kept for the clock; the reserve comes after it. */
    static PapersAhead of(List<Scenario> all, Set<ScenarioId> opened, Seen seen) {
        List<Scenario> fresh = all.stream()
                .filter(paper -> !opened.contains(paper.id())
                        && paper.lines().stream().allMatch(line -> seen.times(line.id()) == 0))
                .toList();
        List<Scenario> practice =
                fresh.stream().filter(paper -> !paper.reserve()).toList();
        List<Scenario> whole = new ArrayList<>();
        if (practice.size() > 1) {
            whole.add(practice.get(practice.size() - 1));
        }
        fresh.stream().filter(Scenario::reserve).forEach(whole::add);
        return new PapersAhead(
                whole,
                all.stream()
                        .filter(paper -> !paper.reserve() && !whole.contains(paper))
                        .flatMap(paper -> parts(paper, seen))
                        .toList());
    }

    List<Task> mocks(int minutes) {
        return whole.stream()
                .map(paper -> new Task(
                        Task.Kind.MOCK,
                        "Practitioner mock exam: " + paper.title(),
                        paper.lines().size(),
                        minutes,
                        "/exams/papers/" + paper.id().value()))
                .toList();
    }

    private static Stream<Task> parts(Scenario paper, Seen seen) {
        return paper.questions().stream()
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.lines().stream().anyMatch(line -> seen.times(line.id()) == 0))
                        .map(part -> task(paper, question, part)));
    }

    private static Task task(Scenario paper, ScenarioQuestion question, Part part) {
        return new Task(
                Task.Kind.PART,
                paper.title() + ", " + question.named(part),
                part.lines().size(),
                Pace.lines(part.lines().size()),
                PartId.of(paper.id(), question.number(), part.letter()).path());
    }
}
