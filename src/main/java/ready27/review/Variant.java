package ready27.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ready27.history.Seen;
import ready27.question.Option;
import ready27.question.Pool;
import ready27.question.Question;

/**
 * The question that stands for a card this time: one the learner has not seen where there is one.
 *
 * @param letters the letters of the file in the order of the screen
 */
public record Variant(Question question, List<String> letters) {

    public Variant {
        letters = List.copyOf(letters);
    }

    /** Drawn from the name of the review: asking again shows the same. */
    static Variant of(Card.Missed card, Seen seen, ReviewKey key) {
        return new Variant(question(card, seen, key), List.of()).ordered(key);
    }

    static Variant of(Question question, ReviewKey key) {
        return new Variant(question, List.of()).ordered(key);
    }

    /** What the screen calls an option of the file. */
    public String onScreen(String letter) {
        return Character.toString('A' + letters.indexOf(letter));
    }

    private static Question question(Card.Missed card, Seen seen, ReviewKey key) {
        List<Question> unseen =
                card.others().stream().filter(one -> seen.times(one.id()) == 0).toList();
        List<Question> near = unseen.stream()
                .filter(one -> one.concept().equals(card.question().concept()))
                .toList();
        List<Question> best = near.isEmpty() ? unseen : near;
        if (!best.isEmpty()) {
            return best.get(chance(key).nextInt(best.size()));
        }
        return Stream.concat(Stream.of(card.question()), card.others().stream())
                .filter(one -> one.pool() == Pool.PRACTICE)
                .filter(one -> one.concept().equals(card.question().concept())
                        || card.question().pool() != Pool.PRACTICE)
                .min(Comparator.comparing(one -> seen.last(one.id()).orElse(Instant.MIN)))
                .orElse(card.question());
    }

    private Variant ordered(ReviewKey key) {
        List<String> order =
                new ArrayList<>(question.options().stream().map(Option::letter).toList());
        if (!question.fixedOrder()) {
            Collections.shuffle(order, chance(key));
        }
        return new Variant(question, order);
    }

    private static Random chance(ReviewKey key) {
        return new Random(key.value().hashCode() * 2_654_435_761L);
    }
}
