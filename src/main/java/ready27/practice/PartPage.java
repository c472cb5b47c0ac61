package ready27.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ready27.paper.LineCard;
import ready27.paper.PartCard;
import ready27.paper.QuestionCard;
import ready27.paper.ScenarioLine;
import ready27.syllabus.Area;
import ready27.syllabus.Syllabus;

/** One part to be practised: what to read, the lines that wait and those that are explained. */
public record PartPage(Facts facts, Reading reading, Work work, PartCard card, List<Line> lines) {

    /** What the part is. */
    public record Facts(String path, String paperPath, String organisation, String name, String areas, String origin) {}

    /** What it has to be answered from: HTML of the booklet and of the additional information, if it has some. */
    public record Reading(String booklet, List<QuestionCard.Block> information) {

        public Reading {
            information = List.copyOf(information);
        }
    }

    /** How far the learner is; the wording and the round are named by what the forms send back. */
    public record Work(String shown, String run, int answered, int right, int of, String notice, String nextPath) {

        public boolean finished() {
            return answered >= of;
        }

        public String sentence() {
            return finished()
                    ? right + " of " + of + (of == 1 ? " mark" : " marks")
                    : answered + " of " + of + " answered, " + right + " right";
        }

        Work saying(String what) {
            return new Work(shown, run, answered, right, of, what, nextPath);
        }
    }

    /** A line that waits, or one that is explained; the one checked last gets the focus. */
    public record Line(LineCard card, Optional<ExplainedLine> explained, String error, boolean focus) {

        public boolean broken() {
            return !error.isEmpty();
        }
    }

    public PartPage {
        lines = List.copyOf(lines);
    }

    static PartPage of(PartAtWork work, PartForm form, Reading reading, String nextPath, Syllabus syllabus) {
        PaperPart part = work.part();
        PartCard card = PartCard.of(part.question().number(), part.part(), part.first(), form::state);
        List<Line> lines = new ArrayList<>();
        for (ScenarioLine line : part.lines()) {
            lines.add(line(work, form, line, card.lines().get(lines.size()), syllabus));
        }
        String areas = String.join(", ", part.areas().stream().map(Area::title).toList());
        return new PartPage(
                new Facts(
                        part.id().path(),
                        "/papers/" + part.paper().id().value(),
                        part.paper().title(),
                        part.name(),
                        areas,
                        part.paper().origin()),
                reading,
                new Work(work.shown(), work.run(), work.answered(), work.right(), lines.size(), "", nextPath),
                card,
                lines);
    }

    PartPage saying(String notice) {
        return new PartPage(facts, reading, work.saying(notice), card, lines);
    }

    /** Whether something chosen waits to be checked, which a page of its own would forget. */
    boolean drafts() {
        return lines.stream()
                .anyMatch(line ->
                        line.explained().isEmpty() && line.card().state().answered());
    }

    /** Where the line stands that was checked last. */
    String place() {
        return facts.path()
                + lines.stream()
                        .filter(Line::focus)
                        .map(line -> "#" + line.card().id())
                        .findFirst()
                        .orElse("#lines");
    }

    boolean broken() {
        return lines.stream().anyMatch(Line::broken);
    }

    /** No single line was checked last. */
    public boolean whole() {
        return lines.stream().noneMatch(Line::focus);
    }

    public boolean all() {
        return lines.stream().filter(line -> line.explained().isEmpty()).count() > 1;
    }

    private static Line line(PartAtWork work, PartForm form, ScenarioLine line, LineCard card, Syllabus syllabus) {
        Optional<Answer> answer = work.round().flatMap(round -> round.answer(line.id()));
        boolean asked = !form.equals(PartForm.NOTHING) && form.wants(line);
        String error = asked && answer.isEmpty() ? form.complaint(line) : "";
        return new Line(
                card,
                answer.map(given -> ExplainedLine.of(
                        card.label(),
                        line,
                        given,
                        line.about().refs().stream()
                                .flatMap(ref -> syllabus.ref(ref).stream())
                                .toList(),
                        work.cause(line.id()))),
                error,
                asked && !form.line().isEmpty());
    }
}
