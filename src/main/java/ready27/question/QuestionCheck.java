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

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|&[a-z]+;");
    private static final Pattern VERDICT = Pattern.compile("(?i)(correct|incorrect|right|wrong)\\b");
    private static final Pattern OF_THE_ABOVE = Pattern.compile("(?i)\\b(all|none|both|neither) of (the|these)\\b");
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
                SyllabusCheck.refs(entry, "ref", known, faults);
                if (entry.sound()) {
                    check(entry, faults);
                }
            }
        }
        return new QuestionPlaces(places);
    }

    private static void check(Entry question, Faults faults) {
        question.find("stem").ifPresent(stem -> plain(stem, faults));
        stem(question, faults);
        for (Entry statement : question.items("statements")) {
            texts(statement, faults);
        }
        Map<String, Place> texts = new HashMap<>();
        for (Entry option : question.items("options")) {
            texts(option, faults);
            Optional.ofNullable(
                            texts.putIfAbsent(option.text("text").toLowerCase(java.util.Locale.ROOT), option.place()))
                    .ifPresent(first -> faults.add(
                            option.place(), "the option says the same as that at " + first, "Write another option"));
            if (OF_THE_ABOVE.matcher(option.text("text")).find()) {
                faults.add(option.place("text"), "the option points at other options", "Let it say one thing itself");
            }
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

    private static void texts(Entry holder, Faults faults) {
        holder.find("text").ifPresent(text -> plain(text, faults));
        holder.find("why").ifPresent(why -> plain(why, faults));
        if (VERDICT.matcher(holder.text("why")).lookingAt()) {
            faults.add(
                    holder.place("why"),
                    "the rationale begins with a verdict",
                    "Begin with the reason; the page says what is right");
        }
    }

    private static void plain(Entry entry, Faults faults) {
        String text = entry.text();
        if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(entry.place(), "the text holds a line break, tab or control character", "Use blanks only");
        } else if (!text.strip().equals(text)) {
            faults.add(entry.place(), "the text begins or ends with a blank", "Take the blank away");
        }
        if ((text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && MARKUP.matcher(text).find()) {
            faults.add(entry.place(), "the text holds markup", "Write plain text");
        }
    }
}
