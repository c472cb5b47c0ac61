package ready27.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.Style;
import ready27.syllabus.Area;
import ready27.syllabus.Clause;
import ready27.syllabus.Control;
import ready27.syllabus.Syllabus;

/** What was measured on the whole bank, beside the faults of single questions. */
public record BankReport(
        List<Question> questions,
        int singleKeyed,
        double keyLongest,
        double guesser,
        int nearDuplicates,
        int sharedRationales,
        List<String> thinClauses,
        List<String> thinControls,
        int ordinaryPapers,
        int reservePapers,
        double meanStemWords,
        double readingEase) {

    /** Below this many questions a share of the bank is chance. */
    public static final int ENOUGH = 100;

    static final int PER_CLAUSE = 3;
    static final int PER_CONTROL = 2;

    static BankReport of(List<Question> bank, Syllabus syllabus, PaperYield papers) {
        List<Question> keyed =
                bank.stream().filter(question -> !question.fixedOrder()).toList();
        List<String> clauses = syllabus.clauses().stream()
                .filter(Clause::hasText)
                .map(Clause::id)
                .filter(id -> asking(bank, id) < PER_CLAUSE)
                .toList();
        List<String> controls = syllabus.controls().stream()
                .map(Control::id)
                .filter(id -> bank.stream()
                                .filter(question -> question.refs().get(0).equals(id))
                                .count()
                        < PER_CONTROL)
                .toList();
        return new BankReport(
                List.copyOf(bank),
                keyed.size(),
                keyed.isEmpty()
                        ? 0
                        : 100.0 * keyed.stream().filter(Cues::keyIsLongest).count() / keyed.size(),
                Guesser.score(bank),
                Repetition.ofStems(bank).size(),
                Repetition.ofRationales(bank).size(),
                clauses,
                controls,
                papers.of(pool(bank, Pool.PRACTICE)),
                papers.of(pool(bank, Pool.RESERVE)),
                mean(bank, question -> Words.of(Words.asked(question)).size()),
                mean(bank, question -> Words.readingEase(Words.asked(question))));
    }

    /** The measured table, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("questions", questions.size()));
        lines.add(row("by area", counts(Question::area)));
        lines.add(row("by pool", counts(Question::pool)));
        lines.add(row("by style", counts(Question::style)));
        lines.add(row("by level", counts(Question::level)));
        lines.add(row("by status", counts(Question::status)));
        lines.add(row("key at", counts(Question::key)));
        lines.add(row("key is longest", rounded(keyLongest) + " in 100 of " + singleKeyed + " (22 to 30)"));
        lines.add(row("test-wise guesser", rounded(guesser) + " in 100 of " + singleKeyed + " (at most 32)"));
        lines.add(row("near duplicates", nearDuplicates + " (none)"));
        lines.add(row("shared rationales", sharedRationales + " (none)"));
        lines.add(row("style mix of 50", styleMix() + " (34/8/5/3)"));
        lines.add(row("clauses under " + PER_CLAUSE, listed(thinClauses)));
        lines.add(row("controls under " + PER_CONTROL, listed(thinControls)));
        lines.add(row("papers, ordinary", ordinaryPapers + " without repetition (8)"));
        lines.add(row("papers, reserve", reservePapers + " without repetition (2)"));
        lines.add(row("reserve share", reserveShares() + " (30 in 100)"));
        lines.add(row("stem words", rounded(meanStemWords) + " on average (12 to 45)"));
        lines.add(row("reading ease", rounded(readingEase) + " (60 plain, 30 hard)"));
        return lines;
    }

    private static long asking(List<Question> bank, String ref) {
        return bank.stream().filter(question -> question.refs().contains(ref)).count();
    }

    private static List<Question> pool(List<Question> bank, Pool pool) {
        return bank.stream().filter(question -> question.pool() == pool).toList();
    }

    private static double mean(List<Question> bank, Function<Question, ? extends Number> measure) {
        return bank.stream()
                .mapToDouble(question -> measure.apply(question).doubleValue())
                .average()
                .orElse(0);
    }

    private <K extends Comparable<K>> String counts(Function<Question, K> by) {
        Map<K, Long> counts =
                questions.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().toString().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String styleMix() {
        List<String> shares = new ArrayList<>();
        for (Style style : Style.values()) {
            long count = questions.stream()
                    .filter(question -> question.style() == style)
                    .count();
            shares.add(rounded(50.0 * count / Math.max(1, questions.size())));
        }
        return String.join("/", shares);
    }

    private String reserveShares() {
        List<String> shares = new ArrayList<>();
        for (Area area : Area.values()) {
            List<Question> mine = questions.stream()
                    .filter(question -> question.area() == area)
                    .toList();
            double share = 100.0 * pool(mine, Pool.RESERVE).size() / Math.max(1, mine.size());
            shares.add(area.key() + " " + rounded(share));
        }
        return String.join(", ", shares);
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "none" : ids.size() + ": " + String.join(" ", ids);
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String row(String name, Object value) {
        return String.format(Locale.ROOT, "%-20s %s", name, value);
    }
}
