package ready27.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import ready27.question.Option;
import ready27.question.Question;

/** What somebody who knows nothing of the subject sees of each option: its length, hedges, absolutes, echoes. */
final class Cues {

    /** How many numbers describe an option. */
    static final int COUNT = 7;

    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(may|might|can|could|usually|often|generally|typically|some|where|possible|appropriate|relevant"
                    + "|normally|likely|at least|as far as|needed|necessary|practicable)\\b");
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)\\b(always|never|only|all|every|none|no|must|any|entirely|completely|solely|whole)\\b");

    private Cues() {}

    /** A row for each option. */
    static double[][] of(Question question) {
        List<String> texts = question.options().stream().map(Option::text).toList();
        Set<String> stem = new HashSet<>(Words.of(question.stem()));
        double[] lengths = each(texts, String::length);
        double[] hedges = each(texts, text -> HEDGE.matcher(text).results().count());
        double[] absolutes =
                each(texts, text -> ABSOLUTE.matcher(text).results().count());
        double[] echoes = each(texts, text -> echo(text, stem));
        double[] firsts = firsts(texts);
        double mean = (lengths[0] + lengths[1] + lengths[2] + lengths[3]) / 4;
        double[][] rows = new double[texts.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {
                flag(single(lengths, i, 1)),
                flag(single(lengths, i, -1)),
                flag(single(hedges, i, 1)),
                flag(single(echoes, i, 1)),
                flag(absolutes[i] == 0 && max(absolutes) > 0),
                flag(firsts[i] == 1 && max(firsts) > 1),
                (lengths[i] - mean) / mean
            };
        }
        return rows;
    }

    /** Whether the right option is longer than each of the others. */
    static boolean keyIsLongest(Question question) {
        double[] lengths = each(question.options().stream().map(Option::text).toList(), String::length);
        return single(lengths, question.key().charAt(0) - 'a', 1);
    }

    private static double[] each(List<String> texts, ToDoubleFunction<String> measure) {
        return texts.stream().mapToDouble(measure).toArray();
    }

    private static double echo(String text, Set<String> stem) {
        Set<String> words = new HashSet<>(Words.of(text));
        double count = Math.max(1, words.size());
        words.retainAll(stem);
        return words.size() / count;
    }

    /** How many options begin with the same word as this one. */
    private static double[] firsts(List<String> texts) {
        List<String> firsts = new ArrayList<>();
        for (String text : texts) {
            List<String> words = Words.of(text);
            firsts.add(words.isEmpty() ? "" : words.get(0));
        }
        return firsts.stream()
                .mapToDouble(word -> firsts.stream().filter(word::equals).count())
                .toArray();
    }

    /** Whether no other value reaches this one, upwards for sign 1 and downwards for -1. */
    private static boolean single(double[] values, int at, int sign) {
        for (int i = 0; i < values.length; i++) {
            if (i != at && sign * values[i] >= sign * values[at]) {
                return false;
            }
        }
        return true;
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElse(0);
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
