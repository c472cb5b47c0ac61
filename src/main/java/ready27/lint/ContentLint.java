package ready27.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.Fault;
import ready27.exam.ExamReader;
import ready27.exam.PaperTrial;
import ready27.guide.GuideReader;
import ready27.lesson.LessonReader;
import ready27.paper.Scenario;
import ready27.paper.ScenarioReader;
import ready27.question.Question;
import ready27.question.QuestionReader;
import ready27.syllabus.MarkdownCheck;
import ready27.syllabus.SyllabusReader;

/** Everything there is to say about a content folder: every fault, and what was measured. */
public record ContentLint(
        List<Fault> faults,
        BankReport report,
        int answeredBlind,
        List<Question> questions,
        List<Scenario> papers,
        List<String> lines) {

    public ContentLint {
        faults = List.copyOf(faults);
        questions = List.copyOf(questions);
        papers = List.copyOf(papers);
        lines = List.copyOf(lines);
    }

    public static ContentLint of(Path folder) {
        Content content = new ContentFolder(folder).read();
        List.of(
                        new SyllabusReader(),
                        new MarkdownCheck(),
                        new LessonReader(),
                        new GuideReader(),
                        new ExamReader(),
                        new ScenarioReader())
                .forEach(content::get);
        List<Question> questions = content.get(new QuestionReader()).all();
        BankReport report = content.get(new BankCheck());
        int answeredBlind = content.get(new ReviewCheck());
        List<String> lines = new ArrayList<>(report.lines());
        PaperTrial.Outcome papers = content.get(new SizeCheck());
        LessonCheck.Measure lessons = content.get(new LessonCheck());
        lines.add(row("papers drawn", papers.ordinary() + " ordinary (8), " + papers.reserve() + " reserve (2)"));
        lines.add(row("styles drawn", papers.styles() + " (34/8/5/3, each within 2)"));
        lines.add(row("longest shared run", content.get(new RunCheck()) + " words (under " + RunCheck.LIMIT + ")"));
        lines.add(row(
                "lessons",
                lessons.lessons() + " of " + lessons.shortest() + " to " + lessons.longest()
                        + " words (45 of 500 to 1200)"));
        lines.add(row("lessons of all parts", content.get(new PartsCheck()) + " of " + lessons.lessons()));
        lines.add(row("disputed claims", content.get(new DisputedCheck())));
        lines.add(row("terms in no lesson", lessons.termsWithout().size()));
        lines.add(row("answered blind", answeredBlind + " of the served questions"));
        content.get(new BookletCheck())
                .forEach(booklet ->
                        lines.add(row("booklet", booklet.paper() + ": " + booklet.words() + " words (700 to 1100)")));
        content.get(new PaperReviewCheck())
                .forEach(paper -> lines.add(row(
                        "paper, blind",
                        paper.id().value() + ": " + paper.agreed() + " of " + paper.lines()
                                + " lines; without the booklet " + paper.unaided() + " in 100 (at most 40)")));
        return new ContentLint(
                content.faults(),
                report,
                answeredBlind,
                questions,
                content.get(new ScenarioReader()).all(),
                lines);
    }

    private static String row(String name, Object value) {
        return String.format(Locale.ROOT, "%-20s %s", name, value);
    }
}
