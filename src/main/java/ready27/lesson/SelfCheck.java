package ready27.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ready27.question.Option;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.syllabus.PracticeLink;

/**
 * Three questions on a lesson, or on its area where fewer are on the lesson, to think about before practice tells the
 * answers; nothing here gives a key away.
 */
public record SelfCheck(Lesson lesson, List<Item> items) {

    private static final int ITEMS = 3;
    private static final int OF_THE_AREA = 2;

    /** A question without its key and reasons, and without its edition, which can name the answer. */
    public record Item(String id, String stem, List<String> statements, List<String> options, boolean onTheLesson) {

        private static Item of(Question question, Lesson lesson, Random chance) {
            List<String> options = new ArrayList<>(
                    question.options().stream().map(Option::text).toList());
            if (!question.fixedOrder()) {
                Collections.shuffle(options, chance);
            }
            return new Item(
                    question.id().value(),
                    question.stem(),
                    question.statements().stream()
                            .map(statement -> statement.text())
                            .toList(),
                    List.copyOf(options),
                    distance(question, lesson) < OF_THE_AREA);
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
        fitting.sort(Comparator.comparingInt(question -> distance(question, lesson)));
        for (Question question : fitting) {
            if (items.size() < ITEMS && concepts.add(question.concept())) {
                items.add(Item.of(question, lesson, chance));
            }
        }
        return new SelfCheck(lesson, List.copyOf(items));
    }

    public String practice() {
        return PracticeLink.ofLesson(lesson.slug(), lesson.area(), lesson.refs());
    }

    public boolean onTheLesson() {
        return items.stream().allMatch(Item::onTheLesson);
    }

    /** On the clauses, controls and documents of the lesson; on what its text leads to; else only of its area. */
    private static int distance(Question question, Lesson lesson) {
        if (!Collections.disjoint(question.refs(), lesson.refs())
                || !Collections.disjoint(question.refs(), lesson.documents())) {
            return 0;
        }
        return question.refs().stream().anyMatch(lesson::treats) ? 1 : OF_THE_AREA;
    }
}
