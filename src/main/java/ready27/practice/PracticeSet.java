package ready27.practice;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/** Some questions that one learner practises, one after the other; the first answer to each counts. */
record PracticeSet(
        SetId id, LearnerId learner, Wish wish, List<Place> places, Map<QuestionId, Answer> answers, Instant started) {

    PracticeSet {
        places = List.copyOf(places);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a practice set has one question or more");
        }
    }

    static PracticeSet begin(SetId id, LearnerId learner, Wish wish, List<Place> places, Instant now) {
        return new PracticeSet(id, learner, wish, places, Map.of(), now);
    }

    Optional<Place> place(QuestionId question) {
        return places.stream()
                .filter(place -> place.question().equals(question))
                .findFirst();
    }

    Optional<Answer> answer(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The first question that is not answered yet. */
    Optional<Place> next() {
        return places.stream()
                .filter(place -> !answers.containsKey(place.question()))
                .findFirst();
    }

    boolean finished() {
        return next().isEmpty();
    }

    int number(Place place) {
        return places.indexOf(place) + 1;
    }

    int right() {
        return (int) answers.values().stream().filter(Answer::right).count();
    }

    /** The answered questions in the order of the set. */
    List<Place> answered() {
        return places.stream()
                .filter(place -> answers.containsKey(place.question()))
                .toList();
    }

    /** All that was answered so far, for the learner's history. */
    List<Sight> sights() {
        return answered().stream().map(this::sight).toList();
    }

    private Sight sight(Place place) {
        Answer answer = answer(place.question()).orElseThrow();
        return new Sight(
                place.question(),
                place.shown().revision(),
                answer.right(),
                answer.when(),
                Manner.PRACTICE,
                answer.seconds());
    }
}
