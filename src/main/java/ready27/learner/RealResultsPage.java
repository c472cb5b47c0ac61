package ready27.learner;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ready27.learner.RealResult.Marked;

/** The real results of a person, and the form for one more. */
public record RealResultsPage(List<Row> rows, Fields form, String notice) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** One result as it is read. */
    public record Row(String id, String title, String day, String marks, boolean passed) {

        static Row of(RealResult result, Qualifications qualifications) {
            String title = qualifications
                    .qualification(result.exam())
                    .map(Qualification::title)
                    .orElse(result.exam());
            String marks = result.outcome() instanceof Marked marked ? marked.marks() + " of " + marked.outOf() : "";
            return new Row(result.id().value(), title, DAY.format(result.sat()), marks, result.passed());
        }

        public String verdict() {
            return passed ? "Passed" : "Not passed";
        }
    }

    /** The fields as they were typed, each with what is wrong about it. */
    public record Fields(
            String action,
            String button,
            List<Qualification> choices,
            String exam,
            String day,
            String marks,
            String verdict,
            Map<String, String> problems) {

        static Fields empty(Qualifications qualifications) {
            return enter(RealResultForm.EMPTY, qualifications, Map.of());
        }

        static Fields enter(RealResultForm form, Qualifications qualifications, Map<String, String> problems) {
            return of("/learner/results", "Enter the result", form, qualifications, problems);
        }

        static Fields correct(
                RealResultId id, RealResultForm form, Qualifications qualifications, Map<String, String> problems) {
            return of("/learner/results/" + id.value(), "Save the correction", form, qualifications, problems);
        }

        private static Fields of(
                String action,
                String button,
                RealResultForm form,
                Qualifications qualifications,
                Map<String, String> problems) {
            return new Fields(
                    action,
                    button,
                    qualifications.qualifications(),
                    Objects.requireNonNullElse(form.exam(), ""),
                    Objects.requireNonNullElse(form.day(), ""),
                    Objects.requireNonNullElse(form.marks(), ""),
                    Objects.requireNonNullElse(form.verdict(), ""),
                    problems);
        }

        public boolean wrong(String field) {
            return problems.containsKey(field);
        }

        /** Empty where nothing is wrong. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        /** What describes the field to a screen reader. */
        public String describedBy(String field) {
            return wrong(field) ? field + "-hint " + field + "-error" : field + "-hint";
        }
    }

    static RealResultsPage of(List<RealResult> results, Qualifications qualifications, Fields form, String notice) {
        return new RealResultsPage(
                results.stream().map(result -> Row.of(result, qualifications)).toList(), form, notice);
    }
}
