package ready27.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.history.Sight;
import ready27.learner.LearnerId;
import ready27.paper.PartId;
import ready27.paper.ScenarioKey;
import ready27.question.QuestionId;

/**
 * One learner going through the lines of one part; the first answer to each counts until the part is begun anew.
 *
 * @param run names this round among the others on the same part
 * @param shown the paper as it stood when the round began
 * @param past how the rounds before it ended
 */
record PartRound(
        LearnerId learner,
        PartId part,
        String run,
        ScenarioKey shown,
        Instant begun,
        Map<QuestionId, Answer> answers,
        List<Past> past) {

    /** A round that is over: it was begun anew. */
    record Past(int right, int of, Instant begun) {}

    PartRound {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        past = List.copyOf(past);
    }

    static PartRound begin(LearnerId learner, PartId part, String run, ScenarioKey shown, Instant now) {
        return new PartRound(learner, part, run, shown, now, Map.of(), List.of());
    }

    /** The next round; with the answers of this one it leaves only how it went. */
    PartRound anew(String run, ScenarioKey shown, Instant now) {
        List<Past> all = new ArrayList<>(past);
        all.add(new Past(right(), answers.size(), begun));
        return new PartRound(learner, part, run, shown, now, Map.of(), all);
    }

    /** The same in the hands of another learner. */
    PartRound of(LearnerId other) {
        return new PartRound(other, part, run, shown, begun, answers, past);
    }

    Optional<Answer> answer(QuestionId line) {
        return Optional.ofNullable(answers.get(line));
    }

    int right() {
        return (int) answers.values().stream().filter(Answer::right).count();
    }

    /** For the history, which counts one source once. */
    String source() {
        return "part " + part.value() + " " + run;
    }

    /** @param part as it was shown */
    List<Sight> sights(PaperPart part) {
        Map<QuestionId, String> revisions = new HashMap<>();
        part.lines().forEach(line -> revisions.put(line.id(), line.revision()));
        return answers.entrySet().stream()
                .map(entry -> new Sight(
                        entry.getKey(),
                        revisions.getOrDefault(entry.getKey(), ""),
                        entry.getValue().right(),
                        entry.getValue().when()))
                .toList();
    }
}
