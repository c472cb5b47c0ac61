package ready27.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ready27.question.Question;
import ready27.question.RevisionKey;
import ready27.syllabus.Area;

/** How a practice set went, or how it goes so far. */
public record ResultPage(
        String path,
        boolean finished,
        int right,
        int answered,
        String sentence,
        List<AreaLine> areas,
        List<Line> lucky,
        List<Line> mistaken,
        List<Line> all,
        List<String> missed,
        Again again) {

    public record AreaLine(String title, int right, int answered) {}

    /** One answered question, linked to its explanation. */
    public record Line(String number, String path, String stem, String badge, String icon, String word) {}

    /** The same wish once more. */
    public record Again(List<String> areas, List<String> refs, int number, String pick) {}

    static ResultPage of(PracticeSet set, Map<RevisionKey, Question> questions) {
        return new ResultPage(
                set.id().path(),
                set.finished(),
                set.right(),
                set.answers().size(),
                sentence(set),
                Arrays.stream(Area.values())
                        .map(area -> area(area, set, questions))
                        .filter(line -> line.answered > 0)
                        .toList(),
                lines(set, questions, Answer::guessedRight),
                lines(set, questions, Answer::wrongButSure),
                lines(set, questions, answer -> true),
                set.answered().stream()
                        .filter(place ->
                                !set.answer(place.question()).orElseThrow().right())
                        .map(place -> place.question().value())
                        .toList(),
                again(set.wish()));
    }

    private static String sentence(PracticeSet set) {
        int left = set.places().size() - set.answers().size();
        if (left > 0) {
            return left + (left == 1 ? " question is" : " questions are") + " still open; the set waits for you.";
        }
        return set.right() == set.places().size()
                ? "Every question right."
                : "Each question below leads to its explanation.";
    }

    private static AreaLine area(Area area, PracticeSet set, Map<RevisionKey, Question> questions) {
        List<Answer> answers = set.answered().stream()
                .filter(place -> question(place, questions).area() == area)
                .map(place -> set.answer(place.question()).orElseThrow())
                .toList();
        return new AreaLine(
                area.title(), (int) answers.stream().filter(Answer::right).count(), answers.size());
    }

    private static List<Line> lines(PracticeSet set, Map<RevisionKey, Question> questions, Predicate<Answer> shown) {
        return set.answered().stream()
                .filter(place -> shown.test(set.answer(place.question()).orElseThrow()))
                .map(place -> line(set, place, questions))
                .toList();
    }

    private static Line line(PracticeSet set, Place place, Map<RevisionKey, Question> questions) {
        boolean right = set.answer(place.question()).orElseThrow().right();
        return new Line(
                String.valueOf(set.number(place)),
                set.id().path() + "/answers/" + place.question().value(),
                question(place, questions).stem(),
                right ? "right" : "wrong",
                right ? "check" : "x",
                right ? "Right" : "Wrong");
    }

    private static Question question(Place place, Map<RevisionKey, Question> questions) {
        return Optional.ofNullable(questions.get(place.shown())).orElseThrow();
    }

    private static Again again(Wish wish) {
        return new Again(
                wish.areas().stream().map(Area::key).toList(),
                wish.refs(),
                wish.number(),
                wish.pick().key());
    }
}
