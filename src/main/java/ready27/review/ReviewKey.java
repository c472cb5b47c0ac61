package ready27.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/**
 * Names one review of one card: the card and how many reviews it had before, undone ones too. Two windows that show the
 * same card name the same review, and so it counts once.
 *
 * @param guest who brought it into an account, which may have one of that name itself; empty for all others
 */
public record ReviewKey(CardId card, int number, String guest) {

    private static final Pattern FORM = Pattern.compile("([a-z]+-[a-z0-9-]{1,80})_([0-9]{1,6})(?:_([a-z0-9-]{1,64}))?");

    static ReviewKey of(CardId card, int number) {
        return new ReviewKey(card, number, "");
    }

    public static ReviewKey from(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw new IllegalArgumentException("a review is named by its card and a number");
        }
        String guest = form.group(3);
        return new ReviewKey(new CardId(form.group(1)), Integer.parseInt(form.group(2)), guest == null ? "" : guest);
    }

    ReviewKey broughtBy(LearnerId bringer) {
        return new ReviewKey(card, number, bringer.value());
    }

    /** What the history calls the answer to its question, under the name it had when it was given. */
    String source() {
        return "review " + of(card, number).value();
    }

    /** Where the learner says why it was missed. */
    String causePath(QuestionId question) {
        return "/reviews/" + value() + "/causes/" + question.value();
    }

    /** As it is written in the store and in forms. */
    public String value() {
        return card.value() + "_" + number + (guest.isEmpty() ? "" : "_" + guest);
    }
}
