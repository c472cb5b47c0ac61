package ready27.exam;

import java.util.Locale;
import java.util.Optional;
import ready27.exam.Keeping.Full;
import ready27.exam.Keeping.NotOffered;
import ready27.question.QuestionId;

/** Why an action was not taken, what stands on its line instead, and the way back to it. */
public record RefusedAnswer(String why, Line line, String path) {

    /** Nothing where the action was kept. */
    static Optional<RefusedAnswer> of(Keeping keeping, QuestionId question) {
        Attempt attempt = keeping.attempt();
        Place place = attempt.paper().place(question);
        Line line = keeping.line(question);
        if (keeping instanceof NotOffered refused) {
            return Optional.of(refused(notOffered(place, refused.value()), attempt, place, line));
        }
        return keeping instanceof Full
                ? Optional.of(refused("This exam has taken more changes than it can hold.", attempt, place, line))
                : Optional.empty();
    }

    private static RefusedAnswer refused(String why, Attempt attempt, Place place, Line line) {
        String stays = line.answered()
                ? "Your earlier answer, " + place.onScreen(line.choice()) + ", stays."
                : "Nothing was changed.";
        return new RefusedAnswer(why + " " + stays, line, DeskAddress.of(attempt, line.question()));
    }

    private static String notOffered(Place place, String value) {
        String offered = "A to " + (char) ('A' + place.order().length() - 1);
        String strange = value.chars()
                .filter(letter -> place.order().indexOf(letter) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
        return strange.isEmpty()
                ? "This line takes one letter, and " + value.length() + " came."
                : "This line has no option " + strange.toUpperCase(Locale.ROOT) + "; it has " + offered + ".";
    }
}
