package ready27.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ready27.exam.Action.Kind;
import ready27.question.QuestionId;

/** What an open page is told when its attempt has changed: only the lines that differ from what it was told before. */
record Watch(List<Told> news, Map<QuestionId, Change> known, boolean finished) {

    static final Watch BEGIN = new Watch(List.of(), Map.of(), false);

    /** One message: its name and what it carries. */
    record Told(String event, Object data) {}

    record Clock(long serverTime, long deadline) {}

    /** A line as the page shows it; {@code at} and {@code client} are of the answer that stands. */
    record Change(
            String question,
            String choice,
            int version,
            int kept,
            boolean flagged,
            String struck,
            String confidence,
            long at,
            String client) {

        static Change of(Line line) {
            return new Change(
                    line.question().value(),
                    line.choice(),
                    line.version(),
                    line.kept(),
                    line.flagged(),
                    line.struck(),
                    line.confidence(),
                    line.standing(Kind.ANSWER)
                            .map(given -> given.at().toEpochMilli())
                            .orElse(0L),
                    line.standing(Kind.ANSWER)
                            .map(given -> given.action().client())
                            .orElse(""));
        }
    }

    Watch {
        news = List.copyOf(news);
        known = Map.copyOf(known);
    }

    Watch next(Attempt attempt, Instant now) {
        List<Change> changed = new ArrayList<>();
        Map<QuestionId, Change> lines = new HashMap<>();
        for (Line line : attempt.sheet().lines()) {
            Change change = Change.of(line);
            lines.put(line.question(), change);
            if (!change.equals(known.get(line.question()))) {
                changed.add(change);
            }
        }
        List<Told> told = new ArrayList<>();
        told.add(new Told(
                "deadline",
                new Clock(now.toEpochMilli(), attempt.deadline().at().toEpochMilli())));
        if (!changed.isEmpty()) {
            told.add(new Told("lines", changed));
        }
        boolean over = attempt instanceof Attempt.Finished;
        if (over) {
            told.add(new Told(
                    "finished", Map.of("result", "/exams/" + attempt.id().value() + "/result")));
        }
        return new Watch(told, lines, over);
    }
}
