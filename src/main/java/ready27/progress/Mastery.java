package ready27.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import ready27.history.Seen;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.syllabus.Area;
import ready27.syllabus.Clause;
import ready27.syllabus.Syllabus;
import ready27.syllabus.Theme;

/**
 * What somebody knows of a group of practice questions: those whose latest answer was right, of those met so far.
 *
 * <p>It tells what is known of this bank, repeats included; the chance in an exam is another matter.
 *
 * @param path where the group is practised
 * @param questions in practice
 * @param met at least once
 * @param known by the latest answer
 */
public record Mastery(String title, String path, int questions, int met, int known) {

    private static final int FEWEST = 5;
    private static final int MUCH = 80;
    private static final int SOME = 60;

    /** How well a group is known; the rule is written beside the table. */
    public enum Level {
        UNKNOWN("Too few met", ""),
        WEAK("Weak", "wrong"),
        FAIR("Fair", "warn"),
        STRONG("Strong", "right");

        private final String words;
        private final String tone;

        Level(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return tone;
        }
    }

    /** The rule of the levels, in words. */
    public static String rule() {
        return "Mastery is the share of the questions you have met whose latest answer was right. Strong: " + MUCH
                + " % or more. Fair: " + SOME + " % or more. Below " + FEWEST
                + " questions nothing is said. Coverage is the share of the practice questions you have met."
                + " Lines of Practitioner papers are not counted: they ask how you use a rule, not whether you know it.";
    }

    static List<Mastery> areas(List<Question> served, Seen seen) {
        List<Mastery> rows = new ArrayList<>();
        for (Area area : Area.values()) {
            rows.add(of(area, served, seen));
        }
        return rows;
    }

    static Mastery of(Area area, List<Question> served, Seen seen) {
        return of(area.title(), "/practice?area=" + area.key(), served, seen, one -> one.area() == area);
    }

    /** The clauses such as 6.1 that some question asks about, and what lies within them. */
    static List<Mastery> clauses(Syllabus syllabus, List<Question> served, Seen seen) {
        return syllabus.clauses().stream()
                .filter(clause -> clause.level() == 2)
                .map(clause -> of(
                        clause.id() + " " + clause.title(),
                        "/practice?clause=" + clause.id(),
                        served,
                        seen,
                        question -> within(question, clause)))
                .filter(row -> row.questions() > 0)
                .toList();
    }

    /** The four groups of controls. */
    static List<Mastery> controls(List<Question> served, Seen seen) {
        List<Mastery> rows = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            String theirs = (theme.prefix() + ".").toLowerCase(Locale.ROOT);
            rows.add(of(
                    theme.prefix() + " " + theme.title(),
                    "/syllabus/controls?theme=" + theme.prefix(),
                    served,
                    seen,
                    question -> question.refs().stream()
                            .anyMatch(ref -> ref.toLowerCase(Locale.ROOT).startsWith(theirs))));
        }
        return rows;
    }

    public Level level() {
        if (met < FEWEST) {
            return Level.UNKNOWN;
        }
        return share() >= MUCH ? Level.STRONG : share() >= SOME ? Level.FAIR : Level.WEAK;
    }

    /** Percent of those met. */
    public int share() {
        return met == 0 ? 0 : Math.round(100f * known / met);
    }

    /** Percent of all. */
    public int coverage() {
        return questions == 0 ? 0 : Math.round(100f * met / questions);
    }

    private static Mastery of(
            String title, String path, List<Question> served, Seen seen, Predicate<Question> belongs) {
        List<Question> group = served.stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .filter(belongs)
                .toList();
        int met = (int) group.stream().filter(one -> seen.times(one.id()) > 0).count();
        int missed = (int) group.stream().filter(one -> seen.missed(one.id())).count();
        return new Mastery(title, path, group.size(), met, met - missed);
    }

    private static boolean within(Question question, Clause clause) {
        return question.refs().stream().anyMatch(ref -> ref.equals(clause.id()) || ref.startsWith(clause.id() + "."));
    }
}
