package ready27.readiness;

import java.util.Map;
import ready27.readiness.StageStep.Kind;
import ready27.readiness.StageStep.Why;

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
            case PARTS_AGAIN -> "Practise a part again";
        };
    }

    private static String why(StageStep step, boolean figure) {
        String why = switch (step.why()) {
            case NO_FIGURE -> "There is no figure before a paper of new questions is marked.";
            case READY -> "The chance is good, and \"ready\" waits for this.";
            case INTERVAL -> "The interval is still too wide for \"ready\": new questions make it narrower.";
            case TRAINER -> "Trainer level waits for this.";
            case IN_FORM -> "You only have to stay in form: one paper of new questions, 3 to 7 days before the exam.";
            case WEAKEST -> "Here you are weakest, by what you answered for the first time.";
            case FADED -> "This area has faded, and Practitioner builds on it.";
            case DUE -> "What is reviewed in time is not forgotten.";
            case ANOTHER -> "A new paper shows what practice has brought.";
            case NOTHING_NEW ->
                step.kind() == Kind.LESSON
                        ? "What the standards say is what every part asks."
                        : "You have met every part. Again they train, and count for nothing.";
        };
        String missing = step.about().isEmpty() || step.why() == Why.WEAKEST ? "" : " Missing: " + step.about() + ".";
        String kind = step.kind() == Kind.PART && !step.about().isEmpty() ? " " + step.about() + "." : "";
        return why + missing + kind + reserve(step) + (figure && !step.then().isEmpty() ? " " + step.then() : "");
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
            case PAPER, PART, REVIEWS, PARTS_AGAIN -> step.path();
        };
    }

    private static Map<String, String> form(StageStep step) {
        return step.kind() == Kind.QUESTIONS ? Offer.newQuestions(step.lines(), step.path()) : Map.of();
    }
}
