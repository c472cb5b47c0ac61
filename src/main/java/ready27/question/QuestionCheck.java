package ready27.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.syllabus.KnownRefs;
import ready27.syllabus.SyllabusCheck;

/** The rules that every single question keeps, beyond those of the schema; gives where each question stands. */
public final class QuestionCheck implements ContentReader<QuestionPlaces> {

    private static final Pattern CAPITAL_NOT = Pattern.compile("\\bNOT\\b");

    @Override
    public QuestionPlaces read(Content content, Faults faults) {
        KnownRefs known = content.get(new SyllabusCheck());
        Map<String, Place> places = new HashMap<>();
        for (ContentFile file : content.under(QuestionReader.FOLDER)) {
            for (Entry entry : file.data().items()) {
                String id = entry.text("id");
                Optional.ofNullable(places.putIfAbsent(id, entry.place("id")))
                        .ifPresent(first -> faults.add(
                                entry.place("id"),
                                "the id \"" + id + "\" stands already at " + first,
                                "Give the newer question another id"));
                named(file.folder(), entry, faults);
                SyllabusCheck.refs(entry, "ref", known, faults);
                if (entry.sound()) {
                    check(entry, faults);
                }
            }
        }
        return new QuestionPlaces(places);
    }

    /** What is withdrawn later is still known for a question of the bank by its id. */
    private static void named(String area, Entry question, Faults faults) {
        String id = question.text("id");
        if (!id.isEmpty() && !id.startsWith(area + "-")) {
            faults.add(
                    question.place("id"),
                    "the id \"" + id + "\" does not begin with its area",
                    "Write " + area + "- in front of it");
        }
    }

    private static void check(Entry question, Faults faults) {
        question.find("stem").ifPresent(stem -> TextCheck.plain(stem, faults));
        stem(question, faults);
        for (Entry statement : question.items("statements")) {
            TextCheck.explained(statement, faults);
        }
        Map<String, Place> texts = new HashMap<>();
        for (Entry option : question.items("options")) {
            TextCheck.explained(option, faults);
            Optional.ofNullable(
                            texts.putIfAbsent(option.text("text").toLowerCase(java.util.Locale.ROOT), option.place()))
                    .ifPresent(first -> faults.add(
                            option.place(), "the option says the same as that at " + first, "Write another option"));
            TextCheck.alone(option, faults);
        }
        long right = question.items("options").stream()
                .filter(option -> option.flag("correct"))
                .count();
        if (right != 1 && question.items("statements").isEmpty()) {
            faults.add(
                    question.place("options"),
                    right + " options are marked correct",
                    "Mark exactly one: correct: true");
        }
    }

    private static void stem(Entry question, Faults faults) {
        String stem = question.text("stem");
        String style = question.text("style");
        boolean negated = CAPITAL_NOT.matcher(stem).find();
        if (style.equals("missing-word") && !stem.contains("[ ? ]")) {
            faults.add(
                    question.place("stem"), "the missing-word stem has no gap", "Put [ ? ] where the word is missing");
        }
        if (style.equals("negative") && !negated) {
            faults.add(question.place("stem"), "the negative stem has no capital NOT", "Write NOT where it negates");
        }
        if (!style.equals("negative") && negated) {
            faults.add(
                    question.place("stem"),
                    "capital NOT stands in a question of style " + style,
                    "Ask for what is so, or set style: negative");
        }
    }
}
