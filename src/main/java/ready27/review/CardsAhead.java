package ready27.review;

import java.util.ArrayList;
import java.util.List;

/**
 * How many cards there are to review, within the learner's number for a day.
 *
 * @param today what is left of today's
 * @param later on the days after, as far as it is known now; cards that are then not known come on top
 * @param reviewed how many were reviewed today
 * @param asked how many of today's reviews, taken back or not, were questions, which count among the answers too
 */
public record CardsAhead(int today, List<Integer> later, int reviewed, int asked) {

    public static final CardsAhead NONE = new CardsAhead(0, List.of(), 0, 0);

    public CardsAhead {
        later = List.copyOf(later);
    }

    /** New cards are taken up by half a day's number as long as there are some. */
    static CardsAhead of(Round round) {
        Wishes wishes = round.wishes();
        int fresh = (int) round.wished().stream()
                        .filter(card -> round.progress(card.id()).isEmpty())
                        .count()
                - round.deck().fresh().size();
        List<Integer> later = new ArrayList<>();
        for (Load.Day day : round.load().days().subList(1, round.load().days().size())) {
            int begun = Math.max(0, Math.min(Math.min(wishes.newADay(), wishes.cardsADay() - day.planned()), fresh));
            fresh -= begun;
            later.add(day.planned() + begun);
        }
        int asked = (int) round.log().all().stream()
                .filter(review -> review.question().isPresent() && review.day().equals(Progress.day(round.now())))
                .count();
        return new CardsAhead(round.deck().size(), later, round.deck().done(), asked);
    }

    /** So many days from now; beyond what is known, as on an average day. */
    public int in(int days) {
        if (days == 0) {
            return today;
        }
        return days <= later.size()
                ? later.get(days - 1)
                : (int) later.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
