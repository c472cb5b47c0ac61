package ready27.syllabus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;

/** Reads {@code content/standard}. */
@Component
public final class SyllabusReader implements ContentReader<Syllabus> {

    static final String CLAUSES = "standard/clauses.yaml";
    static final String CONTROLS = "standard/controls.yaml";
    static final String CLAUSE_PAGES = "standard/clause-pages.yaml";
    static final String CONTROL_PAGES = "standard/control-pages.yaml";
    static final String OLD_CONTROLS = "standard/controls-2013.yaml";
    static final String TERMS = "standard/terms.yaml";
    static final String FAMILY = "standard/family.yaml";

    @Override
    public Syllabus read(Content content, Faults faults) {
        content.get(new SyllabusCheck());
        return new Syllabus(
                read(content, CLAUSES, "clauses", SyllabusReader::clause),
                read(content, CONTROLS, "controls", SyllabusReader::control),
                read(content, OLD_CONTROLS, "controls", SyllabusReader::oldControl),
                read(content, TERMS, "terms", SyllabusReader::term),
                read(content, FAMILY, "documents", SyllabusReader::document),
                read(content, CLAUSES, "mandatoryDocumentedInformation", SyllabusReader::item),
                studies(content));
    }

    private static <T> List<T> read(Content content, String path, String list, Function<Entry, T> reader) {
        List<T> things = new ArrayList<>();
        content.file(path)
                .ifPresent(file -> file.data().items(list).stream()
                        .filter(Entry::sound)
                        .map(reader)
                        .forEach(things::add));
        return things;
    }

    private static Map<String, Study> studies(Content content) {
        Map<String, Study> studies = new LinkedHashMap<>();
        for (String path : List.of(CLAUSE_PAGES, CONTROL_PAGES)) {
            read(content, path, "pages", page -> page).forEach(page -> studies.put(page.text("id"), study(page)));
        }
        return studies;
    }

    private static Study study(Entry entry) {
        return new Study(
                entry.text("purpose"),
                entry.text("small"),
                entry.text("large"),
                entry.texts("evidence"),
                entry.texts("related"),
                entry.text("trap"));
    }

    private static Clause clause(Entry entry) {
        return new Clause(
                entry.text("id"),
                entry.text("title"),
                entry.text("pdca"),
                entry.text("gist"),
                entry.texts("topics"),
                entry.texts("documentedInformation"),
                entry.find("changeSince2013")
                        .map(change -> new Clause.Change(change.text("status"), change.text("note")))
                        .orElseThrow(),
                entry.text("amendment2024"),
                entry.texts("related"),
                entry.texts("examCues"));
    }

    private static Control control(Entry entry) {
        return new Control(
                entry.text("id"),
                entry.text("title"),
                Theme.valueOf(entry.text("theme").toUpperCase(Locale.ROOT)),
                entry.text("gist"),
                new Control.Attributes(
                        entry.texts("types"),
                        entry.texts("properties"),
                        entry.texts("concepts"),
                        entry.texts("capabilities"),
                        entry.texts("domains"),
                        entry.text("attributeNote")),
                entry.flag("new"),
                entry.texts("from2013"),
                entry.text("documentationCue"),
                entry.text("titleIn27002"));
    }

    private static OldControl oldControl(Entry entry) {
        return new OldControl(
                entry.text("id"),
                entry.text("title"),
                entry.text("domain"),
                entry.text("objective"),
                entry.texts("now"),
                entry.text("relation"));
    }

    private static Term term(Entry entry) {
        return new Term(
                entry.text("id"),
                entry.text("term"),
                entry.text("definition"),
                entry.text("source"),
                entry.texts("related"),
                entry.texts("seeAlso"),
                entry.texts("refs"),
                entry.text("examCue"));
    }

    private static Document document(Entry entry) {
        return new Document(
                entry.text("id"),
                entry.text("name"),
                entry.text("title"),
                entry.text("edition"),
                entry.text("role"),
                entry.text("kind"),
                entry.text("confidence"));
    }

    private static DocumentedItem item(Entry entry) {
        return new DocumentedItem(entry.text("clause"), entry.text("item"), entry.text("kind"));
    }
}
