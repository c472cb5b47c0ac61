package ready27.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.history.Confidence;
import ready27.history.Sight;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;
import ready27.syllabus.Area;

/** A practice set as it lies in the store. */
record StoredSet(
        String id,
        String learner,
        List<String> areas,
        List<String> refs,
        int number,
        String pick,
        List<StoredPlace> places,
        @Nullable Map<String, StoredAnswer> answers,
        Instant started) {

    record StoredPlace(String question, String revision, String order) {

        static StoredPlace of(Place place) {
            return new StoredPlace(place.question().value(), place.shown().revision(), place.order());
        }

        Place restore() {
            return new Place(new RevisionKey(new QuestionId(question), revision), order);
        }
    }

    record StoredAnswer(
            String choice,
            boolean right,
            Instant when,
            @Nullable String confidence,
            @Nullable Integer seconds) {

        Answer restore() {
            Confidence known =
                    confidence == null ? null : Confidence.find(confidence).orElse(null);
            return new Answer(choice, right, known, when, seconds == null ? Sight.UNKNOWN : seconds);
        }
    }

    static StoredSet of(PracticeSet set) {
        Wish wish = set.wish();
        return new StoredSet(
                set.id().value(),
                set.learner().value(),
                wish.areas().stream().map(Area::key).toList(),
                wish.refs(),
                wish.number(),
                wish.pick().key(),
                set.places().stream().map(StoredPlace::of).toList(),
                null,
                set.started());
    }

    PracticeSet restore() {
        Map<QuestionId, Answer> given = new LinkedHashMap<>();
        answered().forEach((question, answer) -> given.put(new QuestionId(question), answer.restore()));
        List<Place> shown = places.stream().map(StoredPlace::restore).toList();
        return new PracticeSet(new SetId(id), new LearnerId(learner), wish(), shown, given, started);
    }

    Map<String, Object> export() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("started", started.toString());
        data.put("questions", places.stream().map(this::line).toList());
        return data;
    }

    private Map<String, Object> line(StoredPlace place) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", place.question);
        line.put("revision", place.revision);
        Optional.ofNullable(answered().get(place.question)).ifPresent(answer -> {
            line.put("choice", answer.choice);
            line.put("right", answer.right);
            line.put("confidence", answer.confidence == null ? "" : answer.confidence);
            line.put("when", answer.when.toString());
        });
        return line;
    }

    private Map<String, StoredAnswer> answered() {
        return answers == null ? Map.of() : answers;
    }

    private Wish wish() {
        List<Area> known =
                areas.stream().map(Area::find).flatMap(Optional::stream).toList();
        return new Wish(known, refs, number, Pick.find(pick).orElse(Pick.ALL));
    }
}
