package ready27.home;

import java.util.Comparator;
import java.util.List;
import ready27.history.Change;
import ready27.history.Seen;

/**
 * What a known learner finds on the first page.
 *
 * @param changes what became of questions that were answered, in words; empty where nothing did
 * @param reviewsLater no card is due, so that the reviews need a door of their own
 */
public record Today(
        String greeting,
        boolean guest,
        NextStep next,
        List<WorkCard> others,
        List<MockCard> mocks,
        int seen,
        int missed,
        int flagged,
        String changes,
        boolean reviewsLater) {

    private static final String REVIEWS = "/reviews";

    private static final Comparator<WorkCard> PRESSING = Comparator.comparing(WorkCard::urgent)
            .reversed()
            .thenComparing(Comparator.comparing(WorkCard::started).reversed());

    /** @param name empty for a guest */
    static Today of(String name, List<WorkCard> open, List<MockCard> mocks, Seen seen, List<Change> changes) {
        List<WorkCard> sorted = open.stream().sorted(PRESSING).toList();
        return new Today(
                name.isEmpty() ? "Today" : "Today, " + name,
                name.isEmpty(),
                NextStep.after(sorted, seen, mocks),
                sorted.stream().skip(1).toList(),
                mocks,
                seen.questions(),
                seen.missed().size(),
                seen.flagged().size(),
                words(changes),
                open.stream().noneMatch(card -> card.path().equals(REVIEWS)));
    }

    /** Such as {@code 3 questions you answered have changed since, and 1 is no longer asked}. */
    private static String words(List<Change> changes) {
        long withdrawn =
                changes.stream().filter(Change.Withdrawn.class::isInstance).count();
        long reworded = changes.size() - withdrawn;
        String no = withdrawn == 1 ? "is no longer asked" : "are no longer asked";
        String changed = counted(reworded) + (reworded == 1 ? "has changed since" : "have changed since");
        if (withdrawn == 0) {
            return reworded == 0 ? "" : changed;
        }
        return reworded == 0 ? counted(withdrawn) + no : changed + ", and " + withdrawn + " " + no;
    }

    private static String counted(long questions) {
        return questions + (questions == 1 ? " question" : " questions") + " you answered ";
    }
}
