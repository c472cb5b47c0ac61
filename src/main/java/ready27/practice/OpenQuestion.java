package ready27.practice;

import java.time.Instant;
import java.util.List;
import ready27.learner.Preferences;
import ready27.question.Question;
import ready27.question.Statement;

/**
 * A question that waits for its answer; neither the key nor a reason is in it.
 *
 * @param shown when, in milliseconds; comes back with the answer and tells how long it took
 */
public record OpenQuestion(
        String position,
        int done,
        int of,
        String answerPath,
        String leavePath,
        String stem,
        List<String> statements,
        List<Choice> choices,
        FlagButton flag,
        String shortcuts,
        String error,
        String shown) {

    public record Choice(String value, String letter, String text) {}

    static OpenQuestion of(
            PracticeSet set, Place place, Question question, boolean flagged, Preferences preferences, Instant now) {
        int number = set.number(place);
        int all = set.places().size();
        return new OpenQuestion(
                "Question " + number + " of " + all,
                set.answers().size(),
                all,
                set.id().path() + "/answers/" + place.question().value(),
                set.id().path() + "/result",
                question.stem(),
                question.statements().stream().map(Statement::text).toList(),
                place.letters().stream()
                        .map(letter -> choice(place, question, letter))
                        .toList(),
                FlagButton.of(set.id(), place.question(), flagged),
                preferences.shortcuts() ? "on" : "off",
                "",
                String.valueOf(now.toEpochMilli()));
    }

    /** The time goes on from when it was shown first. */
    OpenQuestion complain(String what, String since) {
        return new OpenQuestion(
                position, done, of, answerPath, leavePath, stem, statements, choices, flag, shortcuts, what, since);
    }

    public boolean broken() {
        return !error.isEmpty();
    }

    private static Choice choice(Place place, Question question, String letter) {
        return new Choice(
                letter,
                place.onScreen(letter),
                question.option(letter).orElseThrow().text());
    }
}
