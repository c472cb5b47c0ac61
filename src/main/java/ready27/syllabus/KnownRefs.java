package ready27.syllabus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ready27.content.Place;

/** Every id of {@code content/standard} and where it stands, by kind: what refs and links may name. */
public record KnownRefs(Map<Ref.Kind, Map<String, Place>> places) {

    public boolean knows(String ref) {
        return places.values().stream().anyMatch(byId -> byId.containsKey(ref));
    }

    public boolean knows(Ref.Kind kind, String ref) {
        return Optional.ofNullable(places.get(kind))
                .orElse(new LinkedHashMap<>())
                .containsKey(ref);
    }
}
