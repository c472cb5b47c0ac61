package ready27.exam;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/**
 * Where a question stands in a paper, in which revision, and in which order its options are shown.
 *
 * @param order the options' letters in the file, in the order of the screen: {@code cadb} shows option c first
 * @param asks how many letters the answer has
 */
public record Place(QuestionId question, String revision, String order, int asks) {

    private static final Pattern ORDER = Pattern.compile("(?!.*(.).*\\1)[a-h]{2,8}");

    public Place {
        if (!ORDER.matcher(order).matches() || asks < 1 || asks > order.length()) {
            throw new IllegalArgumentException("an order names each of its letters once, and an answer some of them");
        }
    }

    public RevisionKey shown() {
        return new RevisionKey(question, revision);
    }

    /** The options' letters in the file, in the order of the screen. */
    public List<String> letters() {
        return order.chars().mapToObj(Character::toString).toList();
    }

    /** Whether the letters are all offered; more than are asked for may be given where one is not enough. */
    boolean takes(String answer) {
        boolean offered = answer.chars().allMatch(letter -> order.indexOf(letter) >= 0);
        return offered && (asks > 1 || answer.length() <= 1);
    }

    /** The letters that the screen shows beside these options of the file; nothing for no option. */
    public String onScreen(String letters) {
        return letters.chars()
                .map(order::indexOf)
                .filter(at -> at >= 0)
                .sorted()
                .mapToObj(at -> String.valueOf((char) ('A' + at)))
                .collect(Collectors.joining(", "));
    }
}
