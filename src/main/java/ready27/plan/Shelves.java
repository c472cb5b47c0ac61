package ready27.plan;

import java.util.List;
import ready27.history.Seen;
import ready27.lesson.Lesson;
import ready27.paper.Scenario;
import ready27.question.Pool;
import ready27.question.Question;

/** What there is to learn from, as the content stands now. */
record Shelves(List<Lesson> lessons, List<Question> served, List<Scenario> papers) {

    private static final int WORTH_SAYING = 5;
    private static final double KNOWN = 0.8;

    Shelves {
        lessons = List.copyOf(lessons);
        served = List.copyOf(served);
        papers = List.copyOf(papers);
    }

    /** Ticked off, or the questions on what it treats say so: five or more were met and four of five are known. */
    boolean read(Lesson lesson, Intent intent, Seen seen) {
        if (intent.read().containsKey(lesson.slug())) {
            return true;
        }
        List<Question> met = served.stream()
                .filter(question -> question.area() == lesson.area() && on(lesson, question))
                .filter(question -> seen.times(question.id()) > 0)
                .toList();
        long known =
                met.stream().filter(question -> !seen.missed(question.id())).count();
        return met.size() >= WORTH_SAYING && known >= KNOWN * met.size();
    }

    /** Questions of practice that were answered wrong last time. */
    int missed(Seen seen) {
        return (int) practised().stream()
                .filter(question -> seen.missed(question.id()))
                .count();
    }

    private List<Question> practised() {
        return served.stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .toList();
    }

    private static boolean on(Lesson lesson, Question question) {
        return question.refs().stream()
                .anyMatch(ref -> lesson.refs().stream().anyMatch(own -> ref.equals(own) || ref.startsWith(own + ".")));
    }
}
