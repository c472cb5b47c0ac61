package ready27.exam;

import java.util.Locale;

/** An answer that its line does not offer; what was answered before stays. */
final class NotOffered extends RuntimeException {

    private final String address;

    private NotOffered(String why, String address) {
        super(why);
        this.address = address;
    }

    /** The attempt, if the line takes such an answer. */
    static Attempt unlessTaken(Attempt attempt, Action action) {
        Place place = attempt.paper().place(action.question());
        if (action.kind() != Action.Kind.ANSWER || place.takes(action.value())) {
            return attempt;
        }
        Line line = attempt.sheet().line(action.question());
        String stays = line.answered()
                ? "Your earlier answer, " + place.onScreen(line.choice()) + ", stays."
                : "Nothing was changed.";
        throw new NotOffered(why(place, action.value()) + " " + stays, DeskAddress.of(attempt, action.question()));
    }

    private static String why(Place place, String value) {
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

    String why() {
        return String.valueOf(getMessage());
    }

    /** Where the line is. */
    String address() {
        return address;
    }
}
