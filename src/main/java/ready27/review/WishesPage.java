package ready27.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form on which a learner says how much to review, what, and for which day. */
public record WishesPage(List<Amount> numbers, List<Choice> kinds, String exam, String problem, boolean saved) {

    public record Amount(int value, boolean chosen) {}

    public record Choice(String key, String title, String hint, boolean chosen) {}

    static WishesPage of(Round round, Optional<LocalDate> exam, boolean saved) {
        return of(
                round,
                round.wishes().cardsADay(),
                round.wishes().kinds(),
                exam.filter(day -> !day.isBefore(Progress.day(round.now())))
                        .map(LocalDate::toString)
                        .orElse(""),
                "",
                saved);
    }

    static WishesPage of(Round round, int number, Set<Kind> chosen, String exam, String problem, boolean saved) {
        return new WishesPage(
                Wishes.NUMBERS.stream()
                        .map(value -> new Amount(value, value == number))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(
                                kind.key(), kind.title(), counts(kind, round) + kind.hint(), chosen.contains(kind)))
                        .toList(),
                exam,
                problem,
                saved);
    }

    public boolean refused() {
        return !problem.isEmpty();
    }

    private static String counts(Kind kind, Round round) {
        List<CardId> cards = round.cards().stream()
                .map(Card::id)
                .filter(id -> id.kind() == kind)
                .toList();
        long begun = cards.stream().filter(id -> round.progress(id).isPresent()).count();
        String all = cards.size() == 1 ? "1 card" : cards.size() + " cards";
        return all + (begun == 0 ? ". " : ", " + begun + " begun. ");
    }
}
