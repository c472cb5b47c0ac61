package ready27.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ready27.paper.Part;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioQuestion;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/**
 * One part of a paper, with what has to be read to answer it.
 *
 * @param first the number of its first line within the paper, from one
 */
record PaperPart(PartId id, Scenario paper, ScenarioQuestion question, Part part, int first) {

    /** All parts of a paper, in its order. */
    static List<PaperPart> of(Scenario paper) {
        List<PaperPart> parts = new ArrayList<>();
        int first = 1;
        for (ScenarioQuestion question : paper.questions()) {
            for (Part part : question.parts()) {
                PartId id = PartId.of(paper.id(), question.number(), part.letter());
                parts.add(new PaperPart(id, paper, question, part, first));
                first += part.lines().size();
            }
        }
        return parts;
    }

    static Optional<PaperPart> in(Scenario paper, PartId id) {
        return of(paper).stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Such as Question 2, part B. */
    String name() {
        return question.named(part).replaceFirst("^q", "Q");
    }

    List<ScenarioLine> lines() {
        return part.lines();
    }

    boolean asksOneOf(Set<QuestionId> asked) {
        return lines().stream().anyMatch(line -> asked.contains(line.id()));
    }

    Optional<ScenarioLine> line(QuestionId id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** What its lines are about. */
    List<Area> areas() {
        return lines().stream().map(line -> line.about().area()).distinct().toList();
    }

    /** Such as B3. */
    String label(ScenarioLine line) {
        return part.letter() + (lines().indexOf(line) + 1);
    }

    String marks() {
        return lines().size() + (lines().size() == 1 ? " mark" : " marks");
    }
}
