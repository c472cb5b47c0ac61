package ready27.lint;

import java.nio.file.Path;
import java.util.List;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.ContentReader;
import ready27.content.Fault;
import ready27.paper.ScenarioReader;
import ready27.question.Question;
import ready27.question.QuestionReader;
import ready27.syllabus.MarkdownCheck;
import ready27.syllabus.SyllabusReader;

/** Everything there is to say about a content folder: every fault, and what was measured. */
public record ContentLint(List<Fault> faults, BankReport report, int answeredBlind, List<Question> questions) {

    public ContentLint {
        faults = List.copyOf(faults);
        questions = List.copyOf(questions);
    }

    public static ContentLint of(Path folder) {
        return of(folder, List.of());
    }

    /** Also with the readers of rooms that stand above this one. */
    public static ContentLint of(Path folder, List<ContentReader<?>> others) {
        Content content = new ContentFolder(folder).read();
        content.get(new SyllabusReader());
        content.get(new MarkdownCheck());
        content.get(new ScenarioReader());
        others.forEach(content::get);
        List<Question> questions = content.get(new QuestionReader()).all();
        BankReport report = content.get(new BankCheck());
        int answeredBlind = content.get(new ReviewCheck());
        return new ContentLint(content.faults(), report, answeredBlind, questions);
    }
}
