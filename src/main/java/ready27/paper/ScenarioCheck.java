package ready27.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.syllabus.Area;
import ready27.syllabus.KnownRefs;
import ready27.syllabus.SyllabusCheck;

/** The rules that every paper keeps, beyond those of the schemas; gives the folders that can be read. */
final class ScenarioCheck implements ContentReader<List<PaperFolder>> {

    static final String FOLDER = "papers/";

    @Override
    public List<PaperFolder> read(Content content, Faults faults) {
        KnownRefs known = content.get(new SyllabusCheck());
        List<PaperFolder> folders = folders(content);
        Optional<Format> format = content.get(new FormatReader());
        if (format.isEmpty() && !folders.isEmpty()) {
            faults.add(
                    new Place(FOLDER, 1), "no exam says what papers are made of", "Put exams/practitioner.yaml back");
            return List.of();
        }
        List<PaperFolder> sound = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        for (PaperFolder folder : folders) {
            Faults own = new Faults();
            check(folder, format.orElseThrow(), known, own);
            onlyOnce(folder, ids, own);
            own.all().forEach(fault -> faults.add(fault.place(), fault.wrong(), fault.remedy()));
            if (own.all().isEmpty() && folder.sound()) {
                sound.add(folder);
            }
        }
        return sound;
    }

    private static List<PaperFolder> folders(Content content) {
        Map<String, List<ContentFile>> byName = new LinkedHashMap<>();
        content.under(FOLDER)
                .forEach(file -> byName.computeIfAbsent(file.folder(), name -> new ArrayList<>())
                        .add(file));
        return byName.entrySet().stream()
                .map(entry -> new PaperFolder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void check(PaperFolder folder, Format format, KnownRefs known, Faults faults) {
        named(folder, faults);
        booklet(folder, faults);
        for (int number = 1; number <= format.questions(); number++) {
            if (folder.question(number).isEmpty()) {
                faults.add(
                        new Place(FOLDER + folder.name(), 1),
                        "question-" + number + ".yaml is missing or cannot be read",
                        "A paper has " + format.questions() + " questions");
            }
        }
        for (ContentFile file : folder.questions()) {
            if (file.data().number("number") > format.questions()) {
                faults.add(
                        file.data().place("number"),
                        "a paper has " + format.questions() + " questions",
                        "Take this one out");
            }
            if (file.data().sound()) {
                new QuestionFileCheck(file, format, known, faults).run();
            }
        }
        allTypes(folder, faults);
    }

    /** Ids that begin with an area are those of the question bank. */
    private static void named(PaperFolder folder, Faults faults) {
        Arrays.stream(Area.values())
                .filter(area -> folder.name().startsWith(area.key() + "-"))
                .forEach(area -> faults.add(
                        new Place(FOLDER + folder.name(), 1),
                        "the paper is named like questions of the area \"" + area.key() + "\"",
                        "Give its folder and its id another name"));
    }

    private static void booklet(PaperFolder folder, Faults faults) {
        Optional<ContentFile> booklet = folder.booklet();
        if (booklet.isEmpty()) {
            faults.add(
                    new Place(FOLDER + folder.name(), 1),
                    "booklet.md is missing or cannot be read",
                    "Write the scenario into booklet.md");
            return;
        }
        Entry front = booklet.get().data();
        if (!front.text("id").equals(folder.name())) {
            faults.add(
                    front.place("id"),
                    "the paper \"" + front.text("id") + "\" stands in the folder " + folder.name(),
                    "Let both have one name");
        }
        if (booklet.get().body().isBlank()) {
            faults.add(booklet.get().place(0), "the booklet is empty", "Write the scenario");
        }
    }

    private static void allTypes(PaperFolder folder, Faults faults) {
        Set<LineType> missing = EnumSet.allOf(LineType.class);
        folder.parts().forEach(part -> LineType.find(part.text("type")).ifPresent(missing::remove));
        if (!missing.isEmpty()) {
            faults.add(
                    new Place(FOLDER + folder.name(), 1),
                    "no part is of type "
                            + missing.stream().map(LineType::key).collect(Collectors.joining(", nor of type ")),
                    "Use every type in every paper");
        }
    }

    private static void onlyOnce(PaperFolder folder, Map<String, Place> ids, Faults faults) {
        for (Entry part : folder.parts()) {
            for (Entry line : part.items("lines")) {
                String id = line.text("id");
                Optional.ofNullable(ids.putIfAbsent(id, line.place("id")))
                        .ifPresent(first -> faults.add(
                                line.place("id"),
                                "the id \"" + id + "\" stands already at " + first,
                                "Give the newer line another id"));
            }
        }
    }
}
