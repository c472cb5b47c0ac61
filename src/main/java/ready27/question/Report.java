package ready27.question;

import java.time.Instant;
import java.util.Locale;
import ready27.learner.LearnerId;

/** A learner says that something is wrong with a question, or a line of a paper, as he saw it. */
public record Report(
        LearnerId learner, RevisionKey about, ReportReason reason, String text, State state, Instant reported) {

    public static final int LONGEST_TEXT = 1000;

    /** How far it has come; the trainers' pages move it on. */
    public enum State {
        OPEN("Open: nobody has looked at it yet"),
        ANSWERED("Answered: looked at, nothing had to change"),
        CORRECTED("Corrected: the question was changed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return title;
        }
    }

    public Report {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a report has " + LONGEST_TEXT + " characters or fewer");
        }
    }
}
