package ready27.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ready27.question.Option;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.syllabus.PracticeLink;

/** Three questions on a lesson, to think about before practice tells the answers; nothing here gives a key away. */
public record SelfCheck(Lesson lesson, List<Item> items) {

    private static final int ITEMS = 3;

    /** A question without its key and reasons. */
    public record Item(String id, String stem, List<String> statements, List<String> options, String origin) {

        private static Item of(Question question) {
            return new Item(
                    question.id().value(),
                    question.stem(),
                    question.statements().stream()
                            .map(statement -> statement.text())
                            .toList(),
                    question.options().stream().map(Option::text).toList(),
                    question.origin());
        }
    }

    /** Chance decides which, but no two of one concept, and never any of the reserve. */
    static SelfCheck draw(Lesson lesson, QuestionBank bank, Random chance) {
        List<Question> fitting = new ArrayList<>(bank.in(lesson.area()).stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .toList());
        Collections.shuffle(fitting, chance);
        Set<String> concepts = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (Question question : onTheLessonFirst(fitting, lesson)) {
            if (items.size() < ITEMS && concepts.add(question.concept())) {
                items.add(Item.of(question));
            }
        }
        return new SelfCheck(lesson, List.copyOf(items));
    }

    public String practice() {
        return PracticeLink.ofLesson(lesson.slug(), lesson.area(), lesson.refs());
    }

    private static List<Question> onTheLessonFirst(List<Question> questions, Lesson lesson) {
        Set<String> refs = Set.copyOf(lesson.refs());
        List<Question> order = new ArrayList<>(questions);
        order.sort((one, other) ->
                Boolean.compare(Collections.disjoint(one.refs(), refs), Collections.disjoint(other.refs(), refs)));
        return order;
    }
}
