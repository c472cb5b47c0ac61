package ready27.lesson;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ready27.syllabus.Area;
import ready27.syllabus.Edition;

/** One text to learn from, in Markdown; its slug is its file's name. */
public record Lesson(
        String slug,
        String title,
        Area area,
        int order,
        int minutes,
        List<String> clauses,
        List<String> controls,
        List<String> documents,
        List<String> objectives,
        String edition,
        LocalDate checked,
        String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public Lesson {
        clauses = List.copyOf(clauses);
        controls = List.copyOf(controls);
        documents = List.copyOf(documents);
        objectives = List.copyOf(objectives);
    }

    public String path() {
        return "/lessons/" + slug;
    }

    public List<String> refs() {
        return Stream.concat(clauses.stream(), controls.stream()).toList();
    }

    /** Whether it is on this clause, a part of it, this control or this document, or leads to it in its text. */
    public boolean treats(String ref) {
        return refs().stream().anyMatch(own -> own.equals(ref) || own.startsWith(ref + "."))
                || documents.contains(ref)
                || leadsTo(ref);
    }

    /** Lessons about the exams themselves name nothing of the standards, and no question of the bank is on them. */
    public boolean namesNothing() {
        return refs().isEmpty() && documents.isEmpty();
    }

    /** What one can do afterwards, to follow on "you can". */
    public List<String> abilities() {
        return objectives.stream()
                .map(objective -> objective.replaceFirst("^You can ", ""))
                .toList();
    }

    /** {@code 27001:2022+A1} as people write it. */
    public String editionInFull() {
        return new Edition(edition).inFull();
    }

    public String checkedOn() {
        return DAY.format(checked);
    }

    private boolean leadsTo(String ref) {
        return Stream.of("term", "clause", "control").anyMatch(kind -> text.contains("](" + kind + ":" + ref + ")"));
    }
}
