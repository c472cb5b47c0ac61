package ready27.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a learner wants to review: how many cards a day, and which kinds. */
public record Wishes(int cardsADay, Set<Kind> kinds) {

    public static final List<Integer> NUMBERS = List.of(5, 10, 20, 30, 50, 100, 200);

    public static final Wishes USUAL = new Wishes(20, EnumSet.allOf(Kind.class));

    public Wishes {
        kinds = Set.copyOf(kinds);
        if (!NUMBERS.contains(cardsADay) || kinds.isEmpty()) {
            throw new IllegalArgumentException("one kind or more, and a number of cards out of " + NUMBERS);
        }
    }

    /** Of a day's cards at most half are new, so that what was learned stays ahead of what is added. */
    int newADay() {
        return (cardsADay + 1) / 2;
    }
}
