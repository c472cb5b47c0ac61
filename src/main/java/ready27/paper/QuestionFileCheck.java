package ready27.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ready27.content.ContentFile;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.question.TextCheck;
import ready27.syllabus.Area;
import ready27.syllabus.KnownRefs;
import ready27.syllabus.SyllabusCheck;

/** The rules of one question of a paper, beyond those of its schema. */
final class QuestionFileCheck {

    private static final int FEWEST_TYPES = 3;

    private final ContentFile file;
    private final Entry question;
    private final Format format;
    private final KnownRefs known;
    private final Faults faults;

    QuestionFileCheck(ContentFile file, Format format, KnownRefs known, Faults faults) {
        this.file = file;
        this.question = file.data();
        this.format = format;
        this.known = known;
        this.faults = faults;
    }

    void run() {
        int number = question.number("number");
        if (!file.stem().equals("question-" + number)) {
            faults.add(
                    question.place("number"),
                    "question " + number + " stands in " + file.stem() + ".yaml",
                    "Write the number of the file's name");
        }
        areas(number);
        List<Entry> parts = question.items("parts");
        for (int i = 0; i < parts.size(); i++) {
            String letter = String.valueOf((char) ('A' + i));
            new PartCheck(letter, !question.items("information").isEmpty(), faults).check(parts.get(i));
            lines(number, letter, parts.get(i));
        }
        question.find("title").ifPresent(title -> TextCheck.plain(title, faults));
        counts(parts);
    }

    private void areas(int number) {
        if (number < 1 || number > format.questions()) {
            return;
        }
        List<String> allowed =
                format.areas().get(number - 1).stream().map(Area::key).toList();
        for (Entry area : question.items("areas")) {
            if (!allowed.contains(area.text())) {
                faults.add(
                        area.place(),
                        "question " + number + " is not about \"" + area.text() + "\"",
                        "Choose from " + String.join(", ", allowed));
            }
        }
    }

    private void lines(int number, String letter, Entry part) {
        String begin = file.folder() + "-" + number + "-" + letter.toLowerCase(Locale.ROOT) + "-";
        for (Entry line : part.items("lines")) {
            if (!line.text("id").matches(begin + "[1-9][0-9]?")) {
                faults.add(
                        line.place("id"),
                        "the id \"" + line.text("id") + "\" does not say where the line stands",
                        "Write " + begin + "1 for the first line of the part, then count on");
            }
            if (!question.texts("areas").contains(line.text("area"))) {
                faults.add(
                        line.place("area"),
                        "the line is about \"" + line.text("area") + "\", and the question is not",
                        "Choose from " + String.join(", ", question.texts("areas")));
            }
            SyllabusCheck.refs(line, "ref", known, faults);
        }
    }

    private void counts(List<Entry> parts) {
        List<Entry> lines =
                parts.stream().flatMap(part -> part.items("lines").stream()).toList();
        if (lines.size() != format.lines()) {
            faults.add(
                    question.place("parts"),
                    "the question has " + lines.size() + " lines, and the exam asks for " + format.lines(),
                    "Make it " + format.lines());
        }
        format.levels().forEach((level, wanted) -> level(lines, level, wanted));
        Set<String> types = new HashSet<>();
        parts.forEach(part -> types.add(part.text("type")));
        if (types.size() < FEWEST_TYPES) {
            faults.add(
                    question.place("parts"),
                    "the parts are of " + types.size() + (types.size() == 1 ? " type" : " types"),
                    "Use " + FEWEST_TYPES + " types or more");
        }
    }

    private void level(List<Entry> lines, int level, int wanted) {
        long there =
                lines.stream().filter(line -> line.number("level") == level).count();
        if (Math.abs(there - wanted) > format.tolerance()) {
            faults.add(
                    question.place("parts"),
                    there + " lines are of level " + level + ", where " + wanted + " are wanted, " + format.tolerance()
                            + " more or less",
                    "Change lines until the levels fit");
        }
    }
}
