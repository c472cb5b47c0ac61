package ready27.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What does not fit into the days there are.
 *
 * @param questions of practice, new to the learner
 * @param minutes all of it together
 */
record Left(int lessons, int questions, int parts, int mocks, int minutes) {

    static final Left NOTHING = new Left(0, 0, 0, 0, 0);

    Left plus(int more, int mockMinutes) {
        return new Left(lessons, questions, parts, mocks + more, minutes + more * mockMinutes);
    }

    boolean nothing() {
        return minutes == 0;
    }

    /** Such as 3 lessons and 1 mock exam. */
    String words() {
        List<String> words = new ArrayList<>();
        add(words, lessons, "lesson");
        add(words, questions, "new question");
        add(words, parts, "part of a paper", "parts of papers");
        add(words, mocks, "mock exam");
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static void add(List<String> words, int number, String one) {
        add(words, number, one, one + "s");
    }

    private static void add(List<String> words, int number, String one, String more) {
        if (number > 0) {
            words.add(number + " " + (number == 1 ? one : more));
        }
    }
}
