package ready27.exam;

import java.util.List;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/**
 * Where a question stands in a paper, in which revision, and in which order its options are shown.
 *
 * @param order the options' letters in the file, in the order of the screen: {@code cadb} shows option c first
 */
public record Place(QuestionId question, String revision, String order) {

    public Place {
        if (!order.matches("(?!.*(.).*\\1)[a-d]{4}")) {
            throw new IllegalArgumentException("an order names each of the letters a to d once");
        }
    }

    public RevisionKey shown() {
        return new RevisionKey(question, revision);
    }

    /** The options' letters in the file, in the order of the screen. */
    public List<String> letters() {
        return order.chars().mapToObj(Character::toString).toList();
    }

    /** The letter that the screen shows beside this option of the file; nothing for no option. */
    public String onScreen(String letter) {
        int at = letter.isEmpty() ? -1 : order.indexOf(letter);
        return at < 0 ? "" : String.valueOf((char) ('A' + at));
    }
}
