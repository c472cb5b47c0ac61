package ready27.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ready27.question.Question;

/** Answers by test-craft alone: what it gets right in 100 tells how much a bank gives away. */
final class Guesser {

    private static final int FOLDS = 5;
    private static final int SPLITS = 5;
    private static final long SEED = 27;

    private Guesser() {}

    /** Hits in 100, learnt and tried on different concepts; fixed options are left out; chance is 25. */
    static double score(List<Question> bank) {
        List<Question> asked =
                bank.stream().filter(question -> !question.fixedOrder()).toList();
        if (asked.isEmpty()) {
            return 0;
        }
        double hits = 0;
        for (int split = 0; split < SPLITS; split++) {
            Map<String, Integer> folds = folds(asked, new Random(SEED + split));
            for (int fold = 0; fold < FOLDS; fold++) {
                hits += hits(asked, folds, fold);
            }
        }
        return 100 * hits / (SPLITS * asked.size());
    }

    private static Map<String, Integer> folds(List<Question> asked, Random chance) {
        List<String> concepts = new ArrayList<>(
                asked.stream().map(Question::concept).distinct().sorted().toList());
        Collections.shuffle(concepts, chance);
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            folds.put(concepts.get(i), i % FOLDS);
        }
        return folds;
    }

    private static double hits(List<Question> asked, Map<String, Integer> folds, int fold) {
        List<LogisticModel.Row> rows = new ArrayList<>();
        List<Question> tried = new ArrayList<>();
        for (Question question : asked) {
            if (folds.getOrDefault(question.concept(), 0) == fold) {
                tried.add(question);
            } else {
                double[][] cues = Cues.of(question);
                for (int i = 0; i < cues.length; i++) {
                    rows.add(new LogisticModel.Row(
                            cues[i], question.options().get(i).right()));
                }
            }
        }
        LogisticModel model = LogisticModel.fit(rows, Cues.COUNT);
        return tried.stream().mapToDouble(question -> hit(model, question)).sum();
    }

    /** Options that look equally good share the hit, so that the order of the file gives nothing away. */
    private static double hit(LogisticModel model, Question question) {
        double[][] cues = Cues.of(question);
        double best = Double.NEGATIVE_INFINITY;
        for (double[] row : cues) {
            best = Math.max(best, model.score(row));
        }
        int equals = 0;
        boolean keyAmongThem = false;
        for (int i = 0; i < cues.length; i++) {
            if (model.score(cues[i]) > best - 1e-9) {
                equals++;
                keyAmongThem |= question.options().get(i).right();
            }
        }
        return keyAmongThem ? 1.0 / equals : 0;
    }
}
