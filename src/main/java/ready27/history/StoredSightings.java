package ready27.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ready27.question.QuestionId;

/** What a learner has seen as it lies in the store: by question, and then by the mark of the source. */
record StoredSightings(
        String id,
        @Nullable Map<String, Map<String, StoredSight>> seen,
        @Nullable Map<String, Map<String, String>> causes,
        @Nullable Map<String, Boolean> flags,
        @Nullable Map<String, String> told) {

    record StoredSight(
            boolean right,
            Instant when,
            @Nullable String revision,
            @Nullable String manner,
            @Nullable Integer seconds) {

        Sight restore(String question, Cause cause) {
            return new Sight(
                    new QuestionId(question),
                    revision == null ? "" : revision,
                    right,
                    when,
                    Manner.of(manner),
                    seconds == null ? Sight.UNKNOWN : seconds,
                    cause);
        }
    }

    Seen restore() {
        return new Seen(sights(), flagged(), told == null ? Map.of() : told);
    }

    Set<QuestionId> flagged() {
        return (flags == null ? Map.<String, Boolean>of() : flags)
                .keySet().stream().map(QuestionId::new).collect(Collectors.toSet());
    }

    /** What was said of the answers of one source. */
    Causes causes(String mark) {
        Map<QuestionId, Cause> said = new HashMap<>();
        explained().forEach((question, marks) -> {
            Cause cause = Cause.of(marks.get(mark));
            if (cause.said()) {
                said.put(new QuestionId(question), cause);
            }
        });
        return new Causes(said);
    }

    Map<String, Object> export() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("answersSeen", sights().stream().map(StoredSightings::line).toList());
        data.put(
                "questionsFlagged",
                flagged().stream().map(QuestionId::value).sorted().toList());
        return data;
    }

    private List<Sight> sights() {
        List<Sight> sights = new ArrayList<>();
        (seen == null ? Map.<String, Map<String, StoredSight>>of() : seen).forEach((question, marks) -> {
            Map<String, String> said = explained().getOrDefault(question, Map.of());
            marks.forEach((mark, sight) -> sights.add(sight.restore(question, Cause.of(said.get(mark)))));
        });
        return sights;
    }

    private Map<String, Map<String, String>> explained() {
        return causes == null ? Map.of() : causes;
    }

    private static Map<String, Object> line(Sight sight) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", sight.question().value());
        line.put("revision", sight.revision());
        line.put("right", sight.right());
        line.put("when", sight.when().toString());
        line.put("manner", sight.manner().key());
        if (sight.secondsKnown()) {
            line.put("seconds", sight.seconds());
        }
        if (sight.cause().said()) {
            line.put("cause", sight.cause().key());
        }
        return line;
    }
}
