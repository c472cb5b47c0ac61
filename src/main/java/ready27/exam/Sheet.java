package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ready27.question.QuestionId;

/** What the actions of an attempt come to: the state of every line, made by nothing but folding them. */
public record Sheet(List<Line> lines, Map<String, Long> acknowledged) {

    public Sheet {
        lines = List.copyOf(lines);
        acknowledged = Map.copyOf(acknowledged);
    }

    /**
     * @param actions in the order of arrival
     * @param counted how many of them had arrived when the attempt was finished; what came later is late
     */
    static Sheet of(List<QuestionId> questions, Deadline deadline, Duration grace, List<Action> actions, int counted) {
        Times times = Times.of(deadline.started(), actions);
        Map<QuestionId, List<Given>> histories = new LinkedHashMap<>();
        questions.forEach(question -> histories.put(question, new ArrayList<>()));
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            Instant at = times.at(action);
            boolean late = i >= counted || !deadline.counts(at, action.arrived(), grace);
            histories.getOrDefault(action.question(), new ArrayList<>()).add(new Given(action, at, late));
        }
        List<Line> lines = new ArrayList<>();
        histories.forEach((question, history) -> lines.add(new Line(question, history, times.spentOn(question))));
        return new Sheet(lines, acknowledged(actions));
    }

    public Line line(QuestionId question) {
        return lines.stream()
                .filter(line -> line.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** The highest number up to which every action of that client is here without a gap. */
    public long acknowledged(String client) {
        return acknowledged.getOrDefault(client, 0L);
    }

    public int answered() {
        return (int) lines.stream().filter(Line::answered).count();
    }

    private static Map<String, Long> acknowledged(List<Action> actions) {
        Map<String, Set<Long>> here = new HashMap<>();
        for (Action action : actions) {
            if (!action.byForm()) {
                here.computeIfAbsent(action.client(), client -> new HashSet<>()).add(action.seq());
            }
        }
        Map<String, Long> acknowledged = new HashMap<>();
        here.forEach((client, seqs) -> acknowledged.put(client, withoutGap(seqs)));
        return acknowledged;
    }

    private static long withoutGap(Set<Long> seqs) {
        long n = 0;
        while (seqs.contains(n + 1)) {
            n++;
        }
        return n;
    }

    /** When each action was done, and what time that leaves for each question. */
    private record Times(Map<Action, Instant> moments, Map<QuestionId, Duration> spent) {

        static Times of(Instant started, List<Action> actions) {
            Map<String, List<Action>> byClient = new LinkedHashMap<>();
            actions.forEach(action -> byClient.computeIfAbsent(action.client(), client -> new ArrayList<>())
                    .add(action));
            Times times = new Times(new IdentityHashMap<>(), new HashMap<>());
            byClient.values().forEach(ofOne -> times.walk(started, ofOne));
            return times;
        }

        private void walk(Instant started, List<Action> ofOneClient) {
            ofOneClient.sort(Comparator.comparingLong(Action::seq));
            Instant previous = later(started, ofOneClient.get(0).opened());
            for (Action action : ofOneClient) {
                Instant at =
                        action.byForm() ? action.arrived() : earlier(action.arrived(), previous.plus(action.elapsed()));
                moments.put(action, at);
                if (at.isAfter(previous)) {
                    spent.merge(action.question(), Duration.between(previous, at), Duration::plus);
                }
                previous = at;
            }
        }

        Instant at(Action action) {
            return moments.getOrDefault(action, action.arrived());
        }

        Duration spentOn(QuestionId question) {
            return spent.getOrDefault(question, Duration.ZERO);
        }

        private static Instant later(Instant a, Instant b) {
            return a.isAfter(b) ? a : b;
        }

        private static Instant earlier(Instant a, Instant b) {
            return a.isBefore(b) ? a : b;
        }
    }
}
