package ready27.syllabus;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;

/** Finds ids that stand twice and refs that lead nowhere within {@code content/standard}. */
public final class SyllabusCheck implements ContentReader<KnownRefs> {

    @Override
    public KnownRefs read(Content content, Faults faults) {
        Map<Ref.Kind, Map<String, Place>> places = new EnumMap<>(Ref.Kind.class);
        places.put(Ref.Kind.CLAUSE, ids(content, SyllabusReader.CLAUSES, "clauses", faults));
        places.put(Ref.Kind.CONTROL, ids(content, SyllabusReader.CONTROLS, "controls", faults));
        places.put(Ref.Kind.TERM, ids(content, SyllabusReader.TERMS, "terms", faults));
        places.put(Ref.Kind.DOCUMENT, ids(content, SyllabusReader.FAMILY, "documents", faults));
        Map<String, Place> old = ids(content, SyllabusReader.OLD_CONTROLS, "controls", faults);
        KnownRefs known = new KnownRefs(places);
        for (Entry term : entries(content, SyllabusReader.TERMS, "terms")) {
            names(term, "related", places.getOrDefault(Ref.Kind.TERM, Map.of()), "term", faults);
            refs(term, "refs", known, faults);
        }
        for (Entry clause : entries(content, SyllabusReader.CLAUSES, "clauses")) {
            refs(clause, "related", known, faults);
        }
        for (Entry control : entries(content, SyllabusReader.CONTROLS, "controls")) {
            names(control, "from2013", old, "control of 2013", faults);
        }
        for (Entry control : entries(content, SyllabusReader.OLD_CONTROLS, "controls")) {
            names(control, "now", places.getOrDefault(Ref.Kind.CONTROL, Map.of()), "control", faults);
        }
        new StudyCheck(content, known, faults).run();
        return known;
    }

    /** Faults for each text of the list that names no clause, control, term or document. */
    public static void refs(Entry holder, String field, KnownRefs known, Faults faults) {
        for (Entry ref : holder.items(field)) {
            if (!known.knows(ref.text())) {
                unknown(ref, "clause, control, term or document", faults);
            }
        }
    }

    private static void names(Entry holder, String field, Map<String, Place> ids, String what, Faults faults) {
        for (Entry name : holder.items(field)) {
            if (!ids.containsKey(name.text())) {
                unknown(name, what, faults);
            }
        }
    }

    static void unknown(Entry name, String what, Faults faults) {
        faults.add(
                name.place(),
                "there is no " + what + " \"" + name.text() + "\"",
                "Write an id that stands in content/standard");
    }

    static Map<String, Place> ids(Content content, String path, String list, Faults faults) {
        Map<String, Place> ids = new LinkedHashMap<>();
        if (content.file(path).isEmpty()
                && content.faults().stream().noneMatch(f -> f.place().path().equals(path))) {
            faults.add(new Place(path, 1), "the file is missing", "Put it back");
        }
        for (Entry entry : entries(content, path, list)) {
            String id = entry.text("id");
            Optional<Place> first = Optional.ofNullable(ids.putIfAbsent(id, entry.place("id")));
            first.ifPresent(place -> faults.add(
                    entry.place("id"),
                    "the id \"" + id + "\" stands already at " + place,
                    "Give one of the two another id"));
        }
        return ids;
    }

    static List<Entry> entries(Content content, String path, String list) {
        return content.file(path).map(file -> file.data().items(list)).orElse(List.of());
    }
}
