package ready27.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ready27.question.QuestionId;

/** All reviews of one learner, in the order of time; everything else about his cards follows from it. */
public final class ReviewLog {

    private static final Comparator<Review> IN_TIME = Comparator.comparing(Review::when)
            .thenComparing(review -> review.key().number())
            .thenComparing(review -> review.card().value())
            .thenComparing(review -> review.key().guest());

    public static final ReviewLog EMPTY = new ReviewLog(List.of());

    private final List<Review> all;
    private final Map<CardId, List<Review>> byCard = new LinkedHashMap<>();
    private final Map<CardId, Integer> numbers = new LinkedHashMap<>();

    /** Where midnight put one review into two days, the earlier stands. */
    ReviewLog(Collection<Review> reviews) {
        Map<ReviewKey, Review> once = new LinkedHashMap<>();
        reviews.stream().sorted(IN_TIME).forEach(review -> once.putIfAbsent(review.key(), review));
        all = List.copyOf(once.values());
        all.forEach(review -> numbers.merge(review.card(), 1, Integer::sum));
        all.stream()
                .filter(review -> !review.undone())
                .forEach(review -> byCard.computeIfAbsent(review.card(), card -> new ArrayList<>())
                        .add(review));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All that ever were, undone ones too. */
    public List<Review> all() {
        return all;
    }

    /** The reviews of a card that stand. */
    public List<Review> of(CardId card) {
        return byCard.getOrDefault(card, List.of());
    }

    public Set<CardId> cards() {
        return Set.copyOf(byCard.keySet());
    }

    /** What the next review of a card is called. */
    public ReviewKey next(CardId card) {
        return ReviewKey.of(card, numbers.getOrDefault(card, 0));
    }

    /** The latest that stands. */
    public Optional<Review> last() {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).undone()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The one of that name, undone or not. */
    public Optional<Review> find(ReviewKey key) {
        return all.stream().filter(review -> review.key().equals(key)).findFirst();
    }

    /** The cards reviewed on a day. */
    public Set<CardId> on(LocalDate day) {
        return byCard.entrySet().stream()
                .filter(card ->
                        card.getValue().stream().anyMatch(review -> review.day().equals(day)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How often a question was answered wrong while it stood for some card; taking it back does not undo having seen it. */
    public int wrong(QuestionId question) {
        return (int) all.stream()
                .filter(review -> review.grade() == Grade.AGAIN)
                .filter(review -> review.question()
                        .map(shown -> shown.question().id().equals(question))
                        .orElse(false))
                .count();
    }

    /** The log with one more; one that is in it already changes nothing. */
    public ReviewLog with(Review review) {
        List<Review> more = new ArrayList<>(all);
        more.add(review);
        return new ReviewLog(more);
    }
}
