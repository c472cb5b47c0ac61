package ready27.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/** The marks of a finished attempt, line by line, by the keys of that day; it never changes by itself. */
public record Result(int pass, List<Mark> marks) {

    /** One mark a line: won with exactly the right letters, never lost. */
    public record Mark(QuestionId question, Area area, String choice, String key) {

        public boolean right() {
            return new Asked(question, area, key).marks(choice) == 1;
        }
    }

    /** The marks of one area. */
    public record Share(Area area, int right, int questions) {}

    public Result {
        marks = List.copyOf(marks);
    }

    static Result of(Rules rules, Sheet sheet, Shown shown) {
        Map<QuestionId, Asked> asked = shown.asked();
        List<Mark> marks = new ArrayList<>();
        for (Line line : sheet.lines()) {
            Asked question = asked.get(line.question());
            if (question == null) {
                throw new IllegalArgumentException(
                        "no text of " + line.question().value() + " as it was shown");
            }
            marks.add(new Mark(line.question(), question.area(), line.choice(), question.key()));
        }
        return new Result(rules.pass(), marks);
    }

    public int score() {
        return (int) marks.stream().filter(Mark::right).count();
    }

    public int outOf() {
        return marks.size();
    }

    public boolean passed() {
        return score() >= pass;
    }

    /** Marks above the pass mark, or below it as a negative number. */
    public int margin() {
        return score() - pass;
    }

    public Mark mark(QuestionId question) {
        return marks.stream()
                .filter(mark -> mark.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the syllabus. */
    public List<Share> areas() {
        Map<Area, List<Mark>> byArea =
                marks.stream().collect(Collectors.groupingBy(Mark::area, TreeMap::new, Collectors.toList()));
        List<Share> shares = new ArrayList<>();
        byArea.forEach((area, ofArea) -> shares.add(
                new Share(area, (int) ofArea.stream().filter(Mark::right).count(), ofArea.size())));
        return shares;
    }
}
