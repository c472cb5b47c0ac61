package ready27.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ready27.guide.Answer;
import ready27.guide.Guide;
import ready27.lesson.Lesson;
import ready27.lesson.Lessons;
import ready27.prose.Markdown;
import ready27.prose.Prose;
import ready27.prose.Section;
import ready27.syllabus.Clause;
import ready27.syllabus.Control;
import ready27.syllabus.Syllabus;
import ready27.syllabus.Term;

/** Gathers all that can be found, a lesson by its headings. */
@Component
final class Shelf {

    private final Syllabus syllabus;
    private final Lessons lessons;
    private final Guide guide;
    private final Markdown markdown;

    Shelf(Syllabus syllabus, Lessons lessons, Guide guide, Markdown markdown) {
        this.syllabus = syllabus;
        this.lessons = lessons;
        this.guide = guide;
        this.markdown = markdown;
    }

    List<Findable> all() {
        List<Findable> all = new ArrayList<>();
        syllabus.clauses().forEach(clause -> all.add(of(clause)));
        syllabus.controls().forEach(control -> all.add(of(control)));
        syllabus.terms().forEach(term -> all.add(of(term)));
        lessons.all().forEach(lesson -> addSections(lesson, all));
        guide.answers().forEach(answer -> all.add(of(answer)));
        return all;
    }

    private Findable of(Clause clause) {
        String text = String.join(
                ". ",
                clause.gist(),
                String.join("; ", clause.topics()),
                String.join("; ", clause.documentedInformation()),
                String.join(". ", clause.examCues()),
                clause.change().note(),
                clause.amendment(),
                study(clause.id()));
        return new Findable(Kind.CLAUSE, clause.id(), clause.title(), "/syllabus/clauses/" + clause.id(), strip(text));
    }

    private Findable of(Control control) {
        Control.Attributes attributes = control.attributes();
        String text = String.join(
                ". ",
                control.gist(),
                control.added() ? "New in 2022" : "",
                String.join(", ", control.from2013()),
                String.join(", ", attributes.capabilities()),
                String.join(", ", attributes.types()),
                study(control.id()));
        return new Findable(
                Kind.CONTROL, control.id(), control.title(), "/syllabus/controls/" + control.id(), strip(text));
    }

    private String study(String id) {
        return syllabus.study(id)
                .map(study -> String.join(
                        " ",
                        study.purpose(),
                        study.small(),
                        study.large(),
                        String.join("; ", study.evidence()) + ".",
                        study.trap()))
                .orElse("");
    }

    private static Findable of(Term term) {
        String text = String.join(". ", term.definition(), term.examCue(), String.join(", ", term.seeAlso()));
        return new Findable(Kind.TERM, "", term.name(), "/syllabus/terms/" + term.id(), strip(text));
    }

    private Findable of(Answer answer) {
        Prose prose = markdown.render(answer.text(), answer.slug());
        String text =
                String.join(" ", prose.sections().stream().map(Section::text).toList());
        return new Findable(Kind.GUIDE, "", answer.question(), answer.path(), text);
    }

    private void addSections(Lesson lesson, List<Findable> all) {
        all.add(new Findable(Kind.LESSON, "", lesson.title(), lesson.path(), String.join(" ", lesson.objectives())));
        for (Section section : markdown.render(lesson.text(), lesson.slug()).sections()) {
            String anchor = section.id().isEmpty() ? "" : "#" + section.id();
            String title = section.title().isEmpty() ? lesson.title() : lesson.title() + ": " + section.title();
            all.add(new Findable(Kind.LESSON, "", title, lesson.path() + anchor, section.text()));
        }
    }

    private static String strip(String text) {
        return text.replaceAll("(?:\\. )+$", "")
                .replaceAll("\\.(?:\\. )+", ". ")
                .replaceAll("(?:\\. ){2,}", ". ");
    }
}
