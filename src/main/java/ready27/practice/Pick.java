package ready27.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ready27.history.Seen;
import ready27.question.QuestionId;

/** Which questions a learner wants to practise, by what he has seen of them. */
enum Pick {
    ALL("All questions, unseen first", "There is no practice question for this choice yet. Choose another area."),
    UNSEEN(
            "Only those I have not seen",
            "You have seen every question here. Choose all questions, or the ones you missed."),
    MISSED(
            "Only those I missed last time",
            "Nothing missed here yet. A question comes here when your latest answer to it was wrong."),
    FLAGGED("Only those I flagged", "Nothing flagged here yet. Flag a question while you practise and it waits here.");

    private final String title;
    private final String nothing;

    Pick(String title, String nothing) {
        this.title = title;
        this.nothing = nothing;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** What to say where there is no such question. */
    String nothing() {
        return nothing;
    }

    boolean takes(QuestionId question, Seen seen) {
        return switch (this) {
            case ALL -> true;
            case UNSEEN -> seen.times(question) == 0;
            case MISSED -> seen.missed(question);
            case FLAGGED -> seen.flagged(question);
        };
    }

    static Optional<Pick> find(String key) {
        return Arrays.stream(values()).filter(pick -> pick.key().equals(key)).findFirst();
    }
}
