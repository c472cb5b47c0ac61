package ready27.home;

import java.util.Comparator;
import java.util.List;
import ready27.history.Seen;

/**
 * What a known learner finds on the first page.
 *
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
        int changed,
        boolean reviewsLater) {

    private static final String REVIEWS = "/reviews";

    private static final Comparator<WorkCard> PRESSING = Comparator.comparing(WorkCard::urgent)
            .reversed()
            .thenComparing(Comparator.comparing(WorkCard::started).reversed());

    /**
     * @param name empty for a guest
     * @param changed how many answered questions read otherwise now
     */
    static Today of(String name, List<WorkCard> open, List<MockCard> mocks, Seen seen, int changed) {
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
                changed,
                open.stream().noneMatch(card -> card.path().equals(REVIEWS)));
    }

    /** Such as {@code 3 questions you answered have changed since}. */
    public String changes() {
        return changed == 1
                ? "1 question you answered has changed since"
                : changed + " questions you answered have changed since";
    }
}
