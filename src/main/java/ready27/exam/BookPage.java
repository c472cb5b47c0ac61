package ready27.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ready27.search.Found;
import ready27.search.Hit;
import ready27.syllabus.Syllabus;

/** What the open book shows: what was found in it, and the learner's own notes that have the words in them. */
public record BookPage(String attempt, String words, int count, List<Entry> entries, List<Own> own) {

    /** A clause, a control or a term, in our own words. */
    public record Entry(String number, String title, String path, String gist, List<String> points) {}

    /** A note of the learner's own. */
    public record Own(String where, String text) {}

    public BookPage {
        entries = List.copyOf(entries);
        own = List.copyOf(own);
    }

    static BookPage of(String words, Found found, Syllabus syllabus, AttemptId here, Map<AttemptId, Notebook> written) {
        List<Entry> entries = found.hits().stream()
                .flatMap(hit -> entry(hit, syllabus).stream())
                .toList();
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Own> own = new ArrayList<>();
        written.forEach((attempt, notebook) -> notebook.written().forEach((question, note) -> {
            if (note.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                String where = "Question " + question + (attempt.equals(here) ? "" : ", an earlier attempt");
                own.add(new Own(where, note.text()));
            }
        }));
        own.sort(Comparator.comparing(Own::where));
        return new BookPage(here.value(), words, found.count(), entries, own);
    }

    public boolean asked() {
        return !words.isBlank();
    }

    /** Such as 12 found, the best 12 shown. */
    public String found() {
        String all = count == 0 ? "Nothing found" : count + " found";
        return entries.size() < count ? all + ", the best " + entries.size() + " shown" : all;
    }

    private static Optional<Entry> entry(Hit hit, Syllabus syllabus) {
        String id = hit.path().substring(hit.path().lastIndexOf('/') + 1);
        return switch (hit.kind()) {
            case CLAUSE ->
                syllabus.clause(id)
                        .map(clause -> new Entry(id, clause.title(), hit.path(), clause.gist(), clause.topics()));
            case CONTROL ->
                syllabus.control(id)
                        .map(control -> new Entry(id, control.title(), hit.path(), control.gist(), List.of()));
            case TERM ->
                syllabus.term(id).map(term -> new Entry("", term.name(), hit.path(), term.definition(), List.of()));
            case LESSON, GUIDE -> Optional.empty();
        };
    }
}
