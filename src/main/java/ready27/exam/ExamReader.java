package ready27.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.exam.Blueprint.Quota;
import ready27.exam.Rules.Threshold;
import ready27.paper.FormatReader;
import ready27.question.Style;
import ready27.readiness.ScenarioModel;
import ready27.syllabus.Area;

/** Reads {@code content/exams}, one exam a file. */
@Component
public final class ExamReader implements ContentReader<ExamBook> {

    @Override
    public ExamBook read(Content content, Faults faults) {
        List<ExamSpec> exams = new ArrayList<>();
        for (ContentFile file : content.under("exams/")) {
            if (file.data().sound()) {
                read(file, faults, exams);
            }
        }
        prerequisitesAreThere(content.under("exams/"), faults);
        return new ExamBook(exams);
    }

    private static void prerequisitesAreThere(List<ContentFile> files, Faults faults) {
        for (ContentFile file : files) {
            String wanted = file.data().text("prerequisite");
            boolean there = files.stream()
                    .anyMatch(other -> other != file && other.data().text("id").equals(wanted));
            if (!wanted.isEmpty() && !there) {
                faults.add(
                        file.data().place("prerequisite"),
                        "no other exam has the id " + wanted,
                        "Write the id of another exam of this folder, or take the line out");
            }
        }
    }

    private static void read(ContentFile file, Faults faults, List<ExamSpec> exams) {
        Entry data = file.data();
        if (!agrees(data, faults)) {
            return;
        }
        try {
            exams.add(exam(data));
        } catch (IllegalArgumentException contradiction) {
            faults.add(
                    data.place("questions"),
                    String.valueOf(contradiction.getMessage()),
                    "Make the numbers of the exam agree");
        }
    }

    /** What no schema can say: whether the numbers fit each other, and this program. */
    private static boolean agrees(Entry data, Faults faults) {
        boolean fits = data.find("papers").isPresent() ? booklets(data, faults) : drawn(data, faults);
        boolean reachable = reachable(data, faults);
        boolean negative = only(data, "negativeMarking", 0, "a wrong answer costs nothing", faults);
        boolean book =
                data.text("book").equals("open") != data.items("standards").isEmpty();
        if (!book) {
            faults.add(
                    data.place("book"),
                    "the book is " + data.text("book") + ", and "
                            + data.items("standards").size() + " standards are named",
                    "Name the standards of an open book, and none of a closed one");
        }
        return fits && reachable && negative && book;
    }

    private static boolean drawn(Entry data, Faults faults) {
        int questions = data.number("questions");
        boolean areas = addsUp(data, "blueprint", "areas", questions, faults);
        boolean styles = addsUp(data, "styles", "styles", questions, faults);
        boolean options = only(data, "options", 4, "every question of the bank has four", faults);
        boolean marks = only(data, "marksPerQuestion", 1, "a question is worth one mark", faults);
        return areas && styles && options && marks;
    }

    private static boolean booklets(Entry data, Faults faults) {
        Entry papers = data.find("papers").orElseThrow();
        int groups = papers.items("areas").size();
        boolean areas = groups == data.number("questions");
        if (!areas) {
            faults.add(
                    papers.place("areas"),
                    "there are areas for " + groups + " questions, the exam has " + data.number("questions"),
                    "Give one list of areas a question");
        }
        boolean marks = only(papers, "marksPerLine", 1, "a line is worth one mark", faults);
        boolean questions =
                only(data, "questions", ScenarioModel.QUESTIONS, "readiness knows papers of so many", faults);
        boolean scale =
                only(papers, "linesPerQuestion", ScenarioModel.MARKS, "readiness knows questions of so many", faults);
        boolean classic = lines(papers, "classic", 4, 1, faults);
        boolean multiple = lines(papers, "multipleResponse", 5, 2, faults);
        return areas && marks && questions && scale && classic && multiple;
    }

    private static boolean lines(Entry papers, String type, int options, int right, Faults faults) {
        Entry rules = papers.find(type).orElseThrow();
        boolean offered = only(rules, "options", options, "that is how such a line is made", faults);
        boolean keys = only(rules, "right", right, "that is how such a line is made", faults);
        return offered && keys;
    }

    private static boolean reachable(Entry data, Faults faults) {
        int marks = data.number("questions")
                * data.find("papers")
                        .map(papers -> papers.number("linesPerQuestion"))
                        .orElse(1);
        List<Entry> bars = new ArrayList<>(data.items("further"));
        bars.add(0, data);
        boolean reachable = true;
        for (Entry bar : bars) {
            String field = bar == data ? "pass" : "marks";
            if (bar.number(field) > marks) {
                faults.add(
                        bar.place(field),
                        "the pass mark " + bar.number(field) + " is above the " + marks + " marks there are",
                        "Lower the pass mark to " + marks + " or less");
                reachable = false;
            }
        }
        return reachable;
    }

    private static boolean addsUp(Entry data, String field, String what, int questions, Faults faults) {
        Optional<Entry> parts = data.find(field).flatMap(part -> part.find("questions"));
        int sum = parts.stream()
                .flatMap(all -> all.fields().stream())
                .mapToInt(part -> Integer.parseInt(part.getValue().text()))
                .sum();
        if (sum != questions) {
            faults.add(
                    data.find(field).map(part -> part.place("questions")).orElseGet(data::place),
                    "the " + what + " ask for " + sum + " questions, the exam for " + questions,
                    "Change them until they add up to " + questions);
        }
        return sum == questions;
    }

    private static boolean only(Entry data, String field, int number, String why, Faults faults) {
        boolean same = data.number(field) == number;
        if (!same) {
            faults.add(data.place(field), field + " is " + data.number(field) + ", but " + why, "Write " + number);
        }
        return same;
    }

    private static ExamSpec exam(Entry data) {
        List<Threshold> further = data.items("further").stream()
                .map(one -> new Threshold(one.text("title"), one.number("marks")))
                .toList();
        Composition composition = composition(data);
        Rules rules = new Rules(
                data.text("id"),
                data.text("title"),
                data.number("questions"),
                composition.marks(),
                data.number("pass"),
                data.number("minutes"),
                data.number("graceSeconds"),
                further);
        return new ExamSpec(
                rules,
                data.text("qualification"),
                data.text("prerequisite"),
                composition,
                data.texts("standards"),
                data.text("note"),
                data.text("source"),
                assumed(data));
    }

    private static Composition composition(Entry data) {
        return data.find("papers")
                .<Composition>map(papers -> new Booklets(FormatReader.format(papers)))
                .orElseGet(() -> blueprint(data));
    }

    private static Blueprint blueprint(Entry data) {
        List<Quota> quotas = data.find("blueprint").flatMap(areas -> areas.find("questions")).stream()
                .flatMap(areas -> areas.fields().stream())
                .map(area -> new Quota(
                        Area.find(area.getKey())
                                .orElseThrow(() -> new IllegalArgumentException("no area " + area.getKey())),
                        Integer.parseInt(area.getValue().text())))
                .toList();
        Map<Style, Integer> styles = new EnumMap<>(Style.class);
        int tolerance =
                data.find("styles").map(part -> part.number("tolerance")).orElse(0);
        data.find("styles").flatMap(part -> part.find("questions")).stream()
                .flatMap(part -> part.fields().stream())
                .forEach(style -> styles.put(
                        Style.valueOf(style.getKey().toUpperCase(Locale.ROOT).replace('-', '_')),
                        Integer.parseInt(style.getValue().text())));
        return new Blueprint(quotas, styles, tolerance);
    }

    private static List<String> assumed(Entry data) {
        return data.find("confidence").stream()
                .flatMap(facts -> facts.fields().stream())
                .filter(fact -> fact.getValue().text().equals("C"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
