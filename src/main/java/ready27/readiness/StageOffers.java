package ready27.readiness;

import java.util.Map;
import ready27.readiness.StageStep.Kind;

/** The steps of a stage with scenarios as they are offered. */
final class StageOffers {

    private StageOffers() {}

    /** @param figure whether a figure is told at all, so that there is something to gain on */
    static Offer of(StageStep step, boolean figure) {
        return new Offer(
                title(step), why(step, figure), figure ? gain(step) : "", step.minutes(), path(step), form(step));
    }

    private static String title(StageStep step) {
        return switch (step.kind()) {
            case PAPER -> "Sit a whole paper against the clock: " + step.title();
            case PART -> "Practise a part: " + step.title();
            case QUESTIONS -> "Answer " + step.lines() + " new Foundation questions: " + step.title();
            case REVIEWS -> "Review the cards that are due";
            case LESSON -> step.title().isEmpty() ? "Read lessons again" : "Read again: " + step.title();
            case PART_AGAIN -> "Practise a part again: " + step.title();
        };
    }

    private static String why(StageStep step, boolean figure) {
        String why = switch (step.why()) {
            case NO_FIGURE -> "There is no figure before a paper of new questions is marked.";
            case READY -> "The chance is good, and \"ready\" waits for this.";
            case INTERVAL -> "The interval is still too wide for \"ready\": new questions make it narrower.";
            case TRAINER -> "Trainer level waits for this.";
            case IN_FORM -> "You only have to stay in form: one paper of new questions, 3 to 7 days before the exam.";
            case BEGIN -> "A part shows how the exam asks, with the reasons after each line.";
            case WEAKEST -> "Here you are weakest, by what you answered for the first time.";
            case FADED -> "This area has faded, and Practitioner builds on it.";
            case DUE -> "What is reviewed in time is not forgotten.";
            case ANOTHER -> "A new paper shows what practice has brought.";
            case NOTHING_NEW ->
                step.kind() == Kind.LESSON
                        ? "What the standards say is what every part asks."
                        : "Met before, so it trains and counts for nothing. Here you were weakest.";
        };
        String missing = step.kind() == Kind.PAPER ? " Missing: " : " ";
        String about = step.about().isEmpty() ? "" : missing + step.about() + ".";
        return why + about + reserve(step) + (figure && !step.then().isEmpty() ? " " + step.then() : "");
    }

    private static String reserve(StageStep step) {
        return step.reserve() ? " No other new paper is left: this one is of the reserve." : "";
    }

    private static String gain(StageStep step) {
        return step.gain().marks() <= 0
                ? "Gain not measured"
                : Offer.gain(step.gain().marks(), step.gain().points());
    }

    private static String path(StageStep step) {
        return switch (step.kind()) {
            case QUESTIONS -> "/practice";
            case LESSON -> step.path().isEmpty() ? "/lessons" : "/lessons#area-" + step.path();
            case PAPER, PART, REVIEWS, PART_AGAIN -> step.path();
        };
    }

    private static Map<String, String> form(StageStep step) {
        return step.kind() == Kind.QUESTIONS ? Offer.newQuestions(step.lines(), step.path()) : Map.of();
    }
}
