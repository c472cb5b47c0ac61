package ready27.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.Statement;

/** Two questions that say the same: {@code what} is what they share. */
record Repetition(Question first, Question second, String what) {

    private static final int RUN = 8;
    private static final double NEAR = 0.6;

    /** Stems that share more than 60 in 100 of their three-word runs. */
    static List<Repetition> ofStems(List<Question> bank) {
        Map<String, List<Integer>> where = new HashMap<>();
        List<Set<String>> grams = new ArrayList<>();
        List<Repetition> found = new ArrayList<>();
        for (int at = 0; at < bank.size(); at++) {
            Set<String> mine = Words.runs(Words.asked(bank.get(at)), 3);
            Map<Integer, Integer> shared = new HashMap<>();
            for (String gram : mine) {
                List<Integer> others = where.computeIfAbsent(gram, none -> new ArrayList<>());
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(at);
            }
            for (int other : shared.keySet().stream().sorted().toList()) {
                double share = (double) shared.getOrDefault(other, 0)
                        / Math.min(mine.size(), grams.get(other).size());
                if (share > NEAR) {
                    String told = Math.round(100 * share) + " in 100 of the stem's three-word runs";
                    found.add(new Repetition(bank.get(other), bank.get(at), told));
                }
            }
            grams.add(mine);
        }
        return found;
    }

    /** Rationales that share a run of eight words or are the same. */
    static List<Repetition> ofRationales(List<Question> bank) {
        Map<String, Question> where = new HashMap<>();
        List<Repetition> found = new ArrayList<>();
        for (Question question : bank) {
            for (String why : rationales(question)) {
                Set<String> runs = new HashSet<>(Words.runs(why, RUN));
                runs.add("all of: " + String.join(" ", Words.of(why)));
                runs.stream()
                        .filter(where::containsKey)
                        .sorted()
                        .findFirst()
                        .flatMap(run -> Optional.ofNullable(where.get(run))
                                .map(first -> new Repetition(first, question, "\"" + run + "\"")))
                        .ifPresent(found::add);
                runs.forEach(run -> where.putIfAbsent(run, question));
            }
        }
        return found;
    }

    static List<String> rationales(Question question) {
        Stream<String> whys = question.fixedOrder()
                ? question.statements().stream().map(Statement::why)
                : question.options().stream().map(Option::why);
        return whys.toList();
    }
}
