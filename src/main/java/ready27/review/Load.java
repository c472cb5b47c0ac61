package ready27.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many cards come in the next two weeks, as far as it is known now: new cards and those not known come on top.
 *
 * @param later how many are still waiting after the last day
 */
public record Load(List<Day> days, int later) {

    static final int DAYS = 14;

    /**
     * One day.
     *
     * @param due how many fall due on it
     * @param planned how many of those and of the ones left over fit into it
     */
    public record Day(LocalDate day, int due, int planned) {}

    public Load {
        days = List.copyOf(days);
    }

    /** @param done how many were reviewed today already */
    static Load of(Collection<Progress> cards, LocalDate today, int cardsADay, int done) {
        List<Day> days = new ArrayList<>();
        int waiting = 0;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.plusDays(i);
            int due = due(cards, day, i == 0);
            int room = i == 0 ? Math.max(0, cardsADay - done) : cardsADay;
            int planned = Math.min(room, waiting + due);
            waiting += due - planned;
            days.add(new Day(day, due, planned));
        }
        return new Load(days, waiting);
    }

    public int most() {
        return days.stream()
                .mapToInt(day -> Math.max(day.due(), day.planned()))
                .max()
                .orElse(0);
    }

    private static int due(Collection<Progress> cards, LocalDate day, boolean first) {
        return (int) cards.stream()
                .filter(card ->
                        first ? !card.dueDay().isAfter(day) : card.dueDay().equals(day))
                .count();
    }
}
