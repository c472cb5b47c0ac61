package ready27.readiness;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import ready27.readiness.Step.Kind;
import ready27.syllabus.Area;

/**
 * A step as it is offered: what, why, what it brings, and where it begins.
 *
 * @param gain empty where no figure is told
 * @param form what is sent to begin at once; empty where the path is a page to go to
 */
public record Offer(String title, String why, String gain, int minutes, String path, Map<String, String> form) {

    private static final int FEWEST_OF_A_SET = 5;

    /** @param figure whether a figure is told at all, so that there is something to gain on */
    static Offer of(Step step, boolean figure) {
        return new Offer(title(step), why(step), figure ? gain(step) : "", step.minutes(), path(step), form(step));
    }

    public boolean begins() {
        return !form.isEmpty();
    }

    private static String title(Step step) {
        String about = Area.find(step.area()).map(Area::title).orElse("all areas");
        return switch (step.kind()) {
            case NEW_QUESTIONS -> "Answer " + step.questions() + " new questions: " + about;
            case LESSON ->
                step.questions() == 0
                        ? "Read again: " + about
                        : "Read a lesson and answer " + step.questions() + " new questions: " + about;
            case MOCK -> "Sit a mock exam";
            case REVIEWS -> "Review the cards that are due";
        };
    }

    private static String why(Step step) {
        return switch (step.why()) {
            case THIN_AREA -> "There are too few answers of this area for any verdict.";
            case PACE -> "Only a timed paper shows whether the time is enough.";
            case FEW_ANSWERS -> "Verdicts need more new answers, or fresher ones.";
            case DUE -> "What is reviewed in time is not forgotten.";
            case IN_FORM -> "You only have to stay in form: one mock of new questions, 3 to 7 days before the exam.";
            case MOST_MARKS ->
                "Here lie most marks for your minutes: the weight of the area times what is missing in it.";
            case NOTHING_UNSEEN -> "You have met every practice question here, so no question can show what you gain.";
        };
    }

    private static String gain(Step step) {
        if (step.marks() <= 0) {
            return "Gain not measured";
        }
        return gain(step.marks(), step.points());
    }

    /** @param chance by which it rises, as a share of one */
    static String gain(double more, double chance) {
        String marks = String.format(Locale.ROOT, "%.1f", Math.max(0.1, more));
        long points = Math.round(chance * 100);
        return "About " + marks + " marks, "
                + (points < 1 ? "less than 1 point" : points + (points == 1 ? " point" : " points")) + " of chance";
    }

    private static String path(Step step) {
        return switch (step.kind()) {
            case NEW_QUESTIONS -> "/practice";
            case LESSON -> "/lessons#area-" + step.area();
            case MOCK -> "/exams";
            case REVIEWS -> "/reviews";
        };
    }

    /** Practice begins at once; the clock of a mock does not start by a click elsewhere. */
    private static Map<String, String> form(Step step) {
        return step.kind() == Kind.NEW_QUESTIONS ? newQuestions(step.questions(), step.area()) : Map.of();
    }

    /** @param area its key; empty for all */
    static Map<String, String> newQuestions(int number, String area) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("number", String.valueOf(Math.max(FEWEST_OF_A_SET, number)));
        form.put("pool", "unseen");
        if (!area.isEmpty()) {
            form.put("area", area);
        }
        return form;
    }
}
