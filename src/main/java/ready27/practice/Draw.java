package ready27.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import ready27.history.Seen;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;

/** Chooses the questions of a set; the reserve stays out of practice, whatever is asked for. */
final class Draw {

    private Draw() {}

    /** Where all are wanted those never seen come first, then those seen longest ago. */
    static List<Place> of(Wish wish, QuestionBank bank, Seen seen, Random chance) {
        List<Question> fitting = new ArrayList<>(practised(bank).stream()
                .filter(wish::fits)
                .filter(question -> wish.pick().takes(question.id(), seen))
                .toList());
        Collections.shuffle(fitting, chance);
        if (wish.pick() == Pick.ALL) {
            fitting.sort(Comparator.comparing(
                    (Question question) -> seen.last(question.id()).orElse(Instant.MIN)));
        }
        return fitting.stream()
                .limit(wish.number())
                .map(question -> Place.of(question, chance))
                .toList();
    }

    /** The named questions, such as those missed in a mock, as far as practice may show them. */
    static List<Place> again(List<QuestionId> wanted, QuestionBank bank, Random chance) {
        List<Question> found = new ArrayList<>(practised(bank).stream()
                .filter(question -> wanted.contains(question.id()))
                .toList());
        Collections.shuffle(found, chance);
        return found.stream().map(question -> Place.of(question, chance)).toList();
    }

    static List<Question> practised(QuestionBank bank) {
        return bank.served().stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .toList();
    }
}
