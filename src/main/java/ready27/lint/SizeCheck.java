package ready27.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.exam.PaperTrial;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionReader;
import ready27.question.Style;
import ready27.syllabus.Area;
import ready27.syllabus.Clause;
import ready27.syllabus.Control;
import ready27.syllabus.Syllabus;
import ready27.syllabus.SyllabusReader;

/** Whether the served questions are as many, and as well spread, as {@code limits.yaml} asks. */
final class SizeCheck implements ContentReader<PaperTrial.Outcome> {

    @Override
    public PaperTrial.Outcome read(Content content, Faults faults) {
        PaperTrial.Outcome papers = content.get(new PaperTrial());
        content.get(new Limits.Reader())
                .questions()
                .filter(limits -> !Unread.any(content))
                .ifPresent(limits -> {
                    Sizes sizes = new Sizes(content.get(new QuestionReader()).served(), limits, faults);
                    sizes.areas();
                    sizes.coverage(content.get(new SyllabusReader()));
                    sizes.kinds();
                    sizes.stems();
                    sizes.papers(papers);
                });
        return papers;
    }

    /** One bank, held to its limits. */
    private static final class Sizes {

        private final List<Question> served;
        private final Entry limits;
        private final Faults faults;

        Sizes(List<Question> served, Entry limits, Faults faults) {
            this.served = served;
            this.limits = limits;
            this.faults = faults;
        }

        void areas() {
            Limits.Range reserve = Limits.range(limits, "reserve");
            Limits.areas(limits).forEach((area, limit) -> {
                List<Question> mine = served.stream()
                        .filter(question -> question.area() == area)
                        .toList();
                int wanted = Integer.parseInt(limit.text());
                if (mine.size() < wanted) {
                    faults.add(
                            limit.place(),
                            "area " + area.key() + " has " + mine.size() + " served questions, where " + wanted
                                    + " are asked for",
                            "Write " + (wanted - mine.size()) + " more into questions/" + area.key());
                }
                share(area, mine, reserve);
            });
        }

        private void share(Area area, List<Question> mine, Limits.Range allowed) {
            double share = share(mine.stream().filter(one -> one.pool() == Pool.RESERVE), mine);
            if (!mine.isEmpty() && !allowed.holds(share)) {
                faults.add(
                        limits.place("reserve"),
                        rounded(share) + " in 100 of area " + area.key() + " are in the reserve, where " + allowed
                                + " are asked for",
                        "Move questions of questions/" + area.key() + " between pool: practice and pool: reserve");
            }
        }

        void coverage(Syllabus syllabus) {
            Stream<String> clauses =
                    syllabus.clauses().stream().filter(Clause::hasText).map(Clause::id);
            clauses.forEach(id -> asked(
                    "clause " + id, id, "perClause", question -> question.refs().contains(id)));
            syllabus.controls().stream().map(Control::id).forEach(this::control);
        }

        /** A question of a control names it first; where others stand beside it they are what it is told from. */
        private void control(String id) {
            Predicate<Question> on = question -> question.refs().get(0).equals(id);
            asked("control " + id, id, "perControl", on);
            List<Question> own = served.stream().filter(on).toList();
            if (!own.isEmpty() && own.stream().allMatch(question -> question.pool() == Pool.RESERVE)) {
                faults.add(
                        limits.place("perControl"),
                        "all questions of control " + id + " are in the reserve",
                        "Move one of them to pool: practice");
            }
        }

        private void asked(String what, String id, String field, Predicate<Question> on) {
            int wanted = limits.number(field);
            long asking = served.stream().filter(on).count();
            if (asking < wanted) {
                faults.add(
                        limits.place(field),
                        what + " is asked by " + asking + " served questions, where " + wanted + " are asked for",
                        "Write more questions with ref: [\"" + id + "\"]");
            }
        }

        void kinds() {
            Arrays.stream(Style.values())
                    .filter(style -> served.stream().noneMatch(question -> question.style() == style))
                    .forEach(style -> missing("style " + style.name().toLowerCase(Locale.ROOT)));
            Stream.of(1, 2)
                    .filter(level -> served.stream().noneMatch(question -> question.level() == level))
                    .forEach(level -> missing("level " + level));
            double negatives = share(served.stream().filter(one -> one.style() == Style.NEGATIVE), served);
            if (negatives > limits.number("negatives")) {
                faults.add(
                        limits.place("negatives"),
                        rounded(negatives) + " in 100 questions are negative, where " + limits.number("negatives")
                                + " are allowed",
                        "Ask some of them the other way round");
            }
        }

        private void missing(String kind) {
            faults.add(limits.place("areas"), "no served question is of " + kind, "Write some");
        }

        void stems() {
            double words = served.stream()
                    .mapToInt(question -> Words.of(Words.asked(question)).size())
                    .average()
                    .orElse(0);
            Limits.Range allowed = Limits.range(limits, "stemWords");
            if (!allowed.holds(words)) {
                faults.add(
                        limits.place("stemWords"),
                        "stems have " + rounded(words) + " words on average, where " + allowed + " are asked for",
                        "Say more in short stems, or less in long ones");
            }
        }

        void papers(PaperTrial.Outcome papers) {
            papers("ordinaryPapers", "ordinary", papers.ordinary());
            papers("reservePapers", "reserve", papers.reserve());
            papers.wrong()
                    .forEach(wrong -> faults.add(
                            limits.place("ordinaryPapers"), wrong, "Write questions of the styles that are scarce"));
        }

        private void papers(String field, String what, int drawn) {
            if (drawn < limits.number(field)) {
                faults.add(
                        limits.place(field),
                        drawn + " " + what + " papers can be drawn before a question comes twice, where "
                                + limits.number(field) + " are asked for",
                        "Write questions in the areas that run out first");
            }
        }

        private static double share(Stream<Question> some, List<Question> all) {
            return 100.0 * some.count() / Math.max(1, all.size());
        }

        private static String rounded(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
