package ready27.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ready27.learner.LearnerId;
import ready27.paper.PartId;
import ready27.paper.ScenarioKey;
import ready27.question.QuestionId;

/** A round through a part as it lies in the store. */
record StoredRound(
        String id,
        String learner,
        String part,
        String run,
        String shown,
        Instant begun,
        @Nullable Map<String, StoredAnswer> answers,
        @Nullable List<StoredPast> past) {

    record StoredAnswer(String choice, boolean right, Instant when) {}

    record StoredPast(int right, int of, Instant begun) {}

    static StoredRound of(PartRound round) {
        Map<String, StoredAnswer> answers = new LinkedHashMap<>();
        round.answers()
                .forEach((line, answer) ->
                        answers.put(line.value(), new StoredAnswer(answer.choice(), answer.right(), answer.when())));
        return new StoredRound(
                PartRounds.id(round.learner(), round.part()),
                round.learner().value(),
                round.part().value(),
                round.run(),
                round.shown().value(),
                round.begun(),
                answers.isEmpty() ? null : answers,
                round.past().stream()
                        .map(past -> new StoredPast(past.right(), past.of(), past.begun()))
                        .toList());
    }

    PartRound restore() {
        Map<QuestionId, Answer> given = new LinkedHashMap<>();
        answered()
                .forEach((line, answer) ->
                        given.put(new QuestionId(line), new Answer(answer.choice, answer.right, null, answer.when)));
        return new PartRound(
                new LearnerId(learner),
                new PartId(part),
                run,
                ScenarioKey.parse(shown),
                begun,
                given,
                over().stream()
                        .map(round -> new PartRound.Past(round.right, round.of, round.begun))
                        .toList());
    }

    Map<String, Object> export() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("part", part);
        data.put("paper", shown);
        data.put("begun", begun.toString());
        data.put("lines", answered().entrySet().stream().map(StoredRound::line).toList());
        data.put(
                "earlierRounds",
                over().stream()
                        .map(round ->
                                Map.of("right", round.right, "answered", round.of, "begun", round.begun.toString()))
                        .toList());
        return data;
    }

    private static Map<String, Object> line(Map.Entry<String, StoredAnswer> answered) {
        StoredAnswer answer = answered.getValue();
        return Map.of(
                "line",
                answered.getKey(),
                "choice",
                answer.choice,
                "right",
                answer.right,
                "when",
                answer.when.toString());
    }

    private Map<String, StoredAnswer> answered() {
        return answers == null ? Map.of() : answers;
    }

    private List<StoredPast> over() {
        return past == null ? List.of() : past;
    }
}
