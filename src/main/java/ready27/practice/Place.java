package ready27.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/**
 * One question of a set, as it is shown.
 *
 * @param order the letters of the file in the order of the screen: {@code cadb} shows option c first
 */
record Place(RevisionKey shown, String order) {

    static Place of(Question question, Random chance) {
        List<String> letters =
                new ArrayList<>(question.options().stream().map(Option::letter).toList());
        if (!question.fixedOrder()) {
            Collections.shuffle(letters, chance);
        }
        return new Place(question.revisionKey(), String.join("", letters));
    }

    QuestionId question() {
        return shown.id();
    }

    /** The letters of the file, first place first. */
    List<String> letters() {
        return order.chars().mapToObj(Character::toString).toList();
    }

    /** What the screen calls an option of the file: A for the first place. */
    String onScreen(String letter) {
        return Character.toString('A' + order.indexOf(letter));
    }
}
