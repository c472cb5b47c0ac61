package ready27.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ready27.exam.Blueprint;
import ready27.exam.ExamBook;
import ready27.exam.ExamSpec;
import ready27.question.Question;
import ready27.syllabus.Area;

/** How many papers questions give for the exam to begin with. */
record PaperYield(Blueprint blueprint) {

    private static final Blueprint NONE = new Blueprint(List.of(), Map.of(), 0);

    static PaperYield of(ExamBook exams) {
        return new PaperYield(exams.first()
                .map(ExamSpec::composition)
                .filter(Blueprint.class::isInstance)
                .map(Blueprint.class::cast)
                .orElse(NONE));
    }

    /** As many papers as these questions give when none is shown twice and none asks one concept twice. */
    int of(List<Question> questions) {
        int papers = 0;
        while (papers < questions.size() && enough(questions, papers + 1)) {
            papers++;
        }
        return papers;
    }

    private boolean enough(List<Question> questions, int papers) {
        boolean areasReach = blueprint.quotas().stream()
                .allMatch(quota -> usable(questions, quota.area(), papers) >= (long) quota.questions() * papers);
        return areasReach
                && blueprint.styles().entrySet().stream()
                        .allMatch(style -> questions.stream()
                                        .filter(question -> question.style() == style.getKey())
                                        .count()
                                >= (long) (style.getValue() - blueprint.tolerance()) * papers);
    }

    /** A concept gives each paper one question at most. */
    private static long usable(List<Question> questions, Area area, int papers) {
        return questions.stream()
                .filter(question -> question.area() == area)
                .collect(Collectors.groupingBy(Question::concept, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> Math.min(count, papers))
                .sum();
    }
}
