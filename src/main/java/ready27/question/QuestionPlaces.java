package ready27.question;

import java.util.Map;
import java.util.Optional;
import ready27.content.Place;

/** Where in the files each question stands. */
public record QuestionPlaces(Map<String, Place> byId) {

    public QuestionPlaces {
        byId = Map.copyOf(byId);
    }

    public Place of(QuestionId id) {
        return Optional.ofNullable(byId.get(id.value())).orElse(new Place(id.value(), 1));
    }
}
