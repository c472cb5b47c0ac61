package ready27.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.history.Change;
import ready27.history.Seen;

/**
 * What a known learner finds on the first page.
 *
 * @param changes what became of questions and lines that were answered, in words; empty where nothing did
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
                NextStep.after(sorted),
                sorted.stream().skip(1).toList(),
                mocks,
                seen.questions(),
                seen.missed().size(),
                seen.flagged().size(),
                words(changes),
                open.stream().noneMatch(card -> card.path().equals(REVIEWS)));
    }

    /** Such as {@code 3 questions and 1 line you answered have changed since, and 1 is no longer asked}. */
    private static String words(List<Change> changes) {
        Map<Boolean, List<Change>> parts =
                changes.stream().collect(Collectors.partitioningBy(Change.Withdrawn.class::isInstance));
        List<Change> reworded = parts.getOrDefault(false, List.of());
        List<Change> withdrawn = parts.getOrDefault(true, List.of());
        String no = withdrawn.size() == 1 ? "is no longer asked" : "are no longer asked";
        String changed = counted(reworded) + (reworded.size() == 1 ? "has changed since" : "have changed since");
        if (withdrawn.isEmpty()) {
            return reworded.isEmpty() ? "" : changed;
        }
        return reworded.isEmpty() ? counted(withdrawn) + no : changed + ", and " + withdrawn.size() + " " + no;
    }

    private static String counted(List<Change> changes) {
        long lines = changes.stream().filter(Change::line).count();
        return Stream.of(counted(changes.size() - lines, "question"), counted(lines, "line"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" and "))
                + " you answered ";
    }

    private static String counted(long number, String thing) {
        return number == 0 ? "" : number + " " + thing + (number == 1 ? "" : "s");
    }
}
