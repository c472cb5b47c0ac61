package ready27.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.lesson.Lesson;
import ready27.lesson.LessonReader;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionReader;
import ready27.syllabus.SyllabusReader;
import ready27.syllabus.Term;

/** Whether lessons are as many, as long and as well connected as {@code limits.yaml} asks. */
final class LessonCheck implements ContentReader<LessonCheck.Measure> {

    private static final Pattern TERM = Pattern.compile("\\]\\(term:([^)\\s]+)\\)");

    /** What was measured on the lessons. */
    record Measure(int lessons, int shortest, int longest, List<String> termsWithout) {}

    @Override
    public Measure read(Content content, Faults faults) {
        List<Lesson> lessons = content.get(new LessonReader()).all();
        List<Integer> lengths =
                lessons.stream().map(LessonCheck::words).sorted().toList();
        Measure measure = new Measure(
                lessons.size(),
                lengths.isEmpty() ? 0 : lengths.get(0),
                lengths.isEmpty() ? 0 : lengths.get(lengths.size() - 1),
                termsWithout(lessons, content));
        content.get(new Limits.Reader()).lessons().ifPresent(limits -> {
            number(measure, limits, faults);
            terms(measure, limits, faults);
            content.under("topics/").stream()
                    .filter(file -> file.data().sound())
                    .forEach(file -> lesson(file, lessons, limits, content, faults));
        });
        return measure;
    }

    private static void number(Measure measure, Entry limits, Faults faults) {
        if (measure.lessons < limits.number("number")) {
            faults.add(
                    limits.place("number"),
                    "there are " + measure.lessons + " lessons, where " + limits.number("number") + " are asked for",
                    "Write more into topics");
        }
    }

    private static void terms(Measure measure, Entry limits, Faults faults) {
        if (limits.text("terms").equals("all")) {
            measure.termsWithout.forEach(term -> faults.add(
                    limits.place("terms"),
                    "no lesson leads to the term " + term,
                    "Link it where a lesson uses it: [words](term:" + term + ")"));
        }
    }

    private static void lesson(ContentFile file, List<Lesson> lessons, Entry limits, Content content, Faults faults) {
        for (Lesson lesson : lessons) {
            if (lesson.slug().equals(file.stem())) {
                Limits.Range allowed = Limits.range(limits, "words");
                int words = words(lesson);
                if (!allowed.holds(words)) {
                    faults.add(
                            file.place(0),
                            "the lesson has " + words + " words, where " + allowed + " are asked for",
                            words < allowed.least() ? "Write more" : "Shorten it or make two of it");
                }
                long checks = selfChecks(lesson, content);
                if (checks < limits.number("selfCheck")) {
                    faults.add(
                            file.data().place("area"),
                            "its self-check can draw " + checks + " questions, where " + limits.number("selfCheck")
                                    + " are asked for",
                            "Write practice questions on what it names or links to in questions/"
                                    + lesson.area().key());
                }
            }
        }
    }

    /** Those on the lesson that practice may ask, a concept counted once; on its area where it names no standard. */
    private static long selfChecks(Lesson lesson, Content content) {
        return content.get(new QuestionReader()).in(lesson.area()).stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .filter(question ->
                        lesson.namesNothing() || question.refs().stream().anyMatch(lesson::treats))
                .map(Question::concept)
                .distinct()
                .count();
    }

    private static List<String> termsWithout(List<Lesson> lessons, Content content) {
        Set<String> linked = new HashSet<>();
        for (Lesson lesson : lessons) {
            Matcher term = TERM.matcher(lesson.text());
            while (term.find()) {
                linked.add(term.group(1));
            }
        }
        return content.get(new SyllabusReader()).terms().stream()
                .map(Term::id)
                .filter(id -> !linked.contains(id))
                .toList();
    }

    private static int words(Lesson lesson) {
        return Words.count(lesson.text());
    }
}
