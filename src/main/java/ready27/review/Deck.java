package ready27.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Today's cards, the next one first: what is being learned, then what is most likely to be forgotten, then new ones.
 *
 * @param learning reviewed today and not known; they come again today whatever the day's number
 * @param due as many as the day has room for
 * @param fresh never reviewed so far
 * @param later what is being learned and not due for some minutes
 * @param waiting how many are due beyond today's number; they lose nothing but a little of their order
 * @param done how many cards were reviewed today
 */
public record Deck(List<Card> learning, List<Card> due, List<Card> fresh, List<Instant> later, int waiting, int done) {

    public Deck {
        learning = List.copyOf(learning);
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        later = later.stream().sorted().toList();
    }

    static Deck of(Box box, ReviewLog log, Map<CardId, Progress> progress, Wishes wishes, Instant now) {
        return new Dealing(box, log, progress, wishes, now).deal();
    }

    public List<Card> cards() {
        return Stream.of(learning, due, fresh).flatMap(List::stream).toList();
    }

    public int size() {
        return learning.size() + due.size() + fresh.size();
    }

    public Optional<Card> next() {
        return cards().stream().findFirst();
    }

    /** One deal; it knows which families have had their turn today. */
    private static final class Dealing {

        private final List<Card> cards;
        private final Map<CardId, Progress> progress;
        private final Wishes wishes;
        private final Instant now;
        private final LocalDate today;
        private final Set<CardId> done;
        private final Set<String> families = new HashSet<>();
        private int room;

        Dealing(Box box, ReviewLog log, Map<CardId, Progress> progress, Wishes wishes, Instant now) {
            this.cards = box.cards().stream()
                    .filter(card -> wishes.kinds().contains(card.id().kind()))
                    .toList();
            this.progress = progress;
            this.wishes = wishes;
            this.now = now;
            this.today = Progress.day(now);
            this.done = log.on(today);
            this.room = Math.max(0, wishes.cardsADay() - done.size());
            box.cards().stream().filter(card -> done.contains(card.id())).forEach(card -> families.add(card.family()));
        }

        Deck deal() {
            List<Card> again = cards.stream().filter(this::learningToday).toList();
            List<Card> learning =
                    again.stream().filter(this::due).sorted(byDate()).toList();
            List<Instant> later = again.stream()
                    .filter(card -> !due(card))
                    .map(card -> at(card).due())
                    .toList();
            List<Card> old = cards.stream()
                    .filter(card -> progress.containsKey(card.id()) && !learningToday(card) && due(card))
                    .sorted(byDanger())
                    .toList();
            List<Card> due = take(old, room);
            room -= due.size();
            List<Card> fresh = fresh();
            return new Deck(learning, due, fresh, later, old.size() - due.size(), done.size());
        }

        /** A missed question is not made to wait for its turn among new terms. */
        private List<Card> fresh() {
            List<Card> unseen = cards.stream()
                    .filter(card -> !progress.containsKey(card.id()))
                    .toList();
            List<Card> fresh = new ArrayList<>(take(
                    unseen.stream()
                            .filter(card -> card.id().kind() == Kind.QUESTION)
                            .toList(),
                    room));
            int others = Math.min(room - fresh.size(), wishes.newADay() - begunToday());
            fresh.addAll(take(
                    unseen.stream()
                            .filter(card -> card.id().kind() != Kind.QUESTION)
                            .toList(),
                    others));
            return fresh;
        }

        private int begunToday() {
            return (int) done.stream()
                    .filter(card -> card.kind() != Kind.QUESTION)
                    .map(progress::get)
                    .filter(known ->
                            known != null && Progress.day(known.began()).equals(today))
                    .count();
        }

        private List<Card> take(List<Card> from, int most) {
            List<Card> taken = new ArrayList<>();
            for (Card card : from) {
                if (taken.size() < most && families.add(card.family())) {
                    taken.add(card);
                }
            }
            return taken;
        }

        private boolean learningToday(Card card) {
            return Optional.ofNullable(progress.get(card.id()))
                    .map(known -> known.learning() && Progress.day(known.last()).equals(today))
                    .orElse(false);
        }

        private boolean due(Card card) {
            return !at(card).due().isAfter(now);
        }

        private Comparator<Card> byDate() {
            return Comparator.comparing((Card card) -> at(card).due())
                    .thenComparing(card -> card.id().value());
        }

        private Comparator<Card> byDanger() {
            return Comparator.comparing((Card card) -> at(card).recall(today))
                    .thenComparing(card -> card.id().value());
        }

        private Progress at(Card card) {
            return Optional.ofNullable(progress.get(card.id())).orElseThrow();
        }
    }
}
