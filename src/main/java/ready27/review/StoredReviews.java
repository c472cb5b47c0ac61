package ready27.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Update;
import ready27.learner.LearnerId;
import ready27.question.RevisionKey;

/** Reviews as they lie in the store, and on the way out of it. */
final class StoredReviews {

    private StoredReviews() {}

    static Document stored(Review review) {
        Document stored = new Document("grade", review.grade().number())
                .append("when", Date.from(review.when()))
                .append("fsrs", review.fsrsVersion());
        review.question()
                .ifPresent(shown ->
                        stored.append("shown", shown.question().value()).append("choice", shown.choice()));
        return stored;
    }

    /** The reviews of one day. */
    static List<Review> restore(Document day) {
        Set<String> undone = day.get("undone", new Document()).keySet();
        List<Review> reviews = new ArrayList<>();
        day.get("reviews", new Document())
                .forEach((key, stored) -> reviews.add(review(key, (Document) stored, undone.contains(key))));
        return reviews;
    }

    static LocalDate day(Document day) {
        String id = day.getString("_id");
        return LocalDate.parse(id.substring(id.indexOf('|') + 1));
    }

    /** A guest's day, under names that the account cannot have given. */
    static Update brought(Document day, LearnerId guest) {
        Update update = new Update();
        for (String part : List.of("reviews", "undone")) {
            day.get(part, new Document())
                    .forEach((key, value) -> update.set(
                            part + "." + ReviewKey.from(key).broughtBy(guest).value(), value));
        }
        return update;
    }

    static Update wished(Wishes wishes) {
        return new Update()
                .set("cardsADay", wishes.cardsADay())
                .set("kinds", wishes.kinds().stream().map(Kind::key).sorted().toList());
    }

    static boolean wishesNothing(Document deck) {
        return !deck.containsKey("cardsADay");
    }

    static Wishes wishes(Document deck) {
        if (wishesNothing(deck)) {
            return Wishes.USUAL;
        }
        Set<Kind> kinds = deck.getList("kinds", String.class, List.of()).stream()
                .map(Kind::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Wishes(deck.getInteger("cardsADay"), kinds);
    }

    static Map<String, Object> export(ReviewLog log, Wishes wishes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("reviews", log.all().stream().map(StoredReviews::line).toList());
        all.put(
                "reviewWishes",
                Map.of(
                        "cardsADay",
                        wishes.cardsADay(),
                        "kinds",
                        wishes.kinds().stream().map(Kind::key).sorted().toList()));
        return all;
    }

    private static Map<String, Object> line(Review review) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("card", review.card().value());
        line.put("grade", review.grade().number());
        line.put("when", review.when().toString());
        line.put("fsrsVersion", review.fsrsVersion());
        line.put("undone", review.undone());
        review.question().ifPresent(shown -> {
            line.put("question", shown.question().id().value());
            line.put("revision", shown.question().revision());
            line.put("choice", shown.choice());
        });
        return line;
    }

    private static Review review(String key, Document stored, boolean undone) {
        String question = stored.getString("shown");
        Review.Shown shown =
                question == null ? null : new Review.Shown(RevisionKey.parse(question), stored.getString("choice"));
        return new Review(
                ReviewKey.from(key),
                Grade.of(stored.getInteger("grade")),
                stored.getDate("when").toInstant(),
                stored.getInteger("fsrs"),
                shown,
                undone);
    }
}
