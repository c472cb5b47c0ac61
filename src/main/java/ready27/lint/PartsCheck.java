package ready27.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;

/** Whether every lesson has the parts that {@code limits.yaml} asks for, each under a heading that has text. */
final class PartsCheck implements ContentReader<Integer> {

    /** Fewer say nothing of what the heading promises. */
    private static final int LEAST_WORDS = 15;

    private static final Pattern HEADING = Pattern.compile("(?m)^##[ \\t]+(\\S.*?)[ \\t]*$");

    /** How many lessons name all the parts that are asked for. */
    @Override
    public Integer read(Content content, Faults faults) {
        Optional<Entry> limits = content.get(new Limits.Reader()).lessons();
        return (int) content.under("topics/").stream()
                .filter(file -> file.data().sound())
                .filter(file -> sound(file, limits, faults))
                .count();
    }

    private static boolean sound(ContentFile lesson, Optional<Entry> limits, Faults faults) {
        Entry data = lesson.data();
        Map<String, Integer> headings = headings(lesson.body());
        boolean sound = true;
        for (Map.Entry<String, Entry> part : data.find("parts").map(Entry::fields).stream()
                .flatMap(fields -> fields.stream())
                .toList()) {
            sound &= stands(part, headings, faults);
        }
        for (String asked :
                limits.stream().flatMap(found -> found.texts("parts").stream()).toList()) {
            if (data.find("parts").flatMap(parts -> parts.find(asked)).isEmpty()) {
                sound = false;
                faults.add(
                        data.place("parts"),
                        "the lesson does not say under which heading its part \"" + asked + "\" stands",
                        "Write that part, and its heading under parts: " + asked + ": \"...\"");
            }
        }
        return sound;
    }

    private static boolean stands(Map.Entry<String, Entry> part, Map<String, Integer> headings, Faults faults) {
        String heading = part.getValue().text();
        Integer words = headings.get(heading);
        if (words == null) {
            faults.add(
                    part.getValue().place(),
                    "no heading of the text is \"" + heading + "\"",
                    "Write it as after its ##, or correct it here");
            return false;
        }
        if (words < LEAST_WORDS) {
            faults.add(
                    part.getValue().place(),
                    "under \"" + heading + "\" stand " + words + " words, where " + LEAST_WORDS
                            + " are the least that say something",
                    "Write the part \"" + part.getKey() + "\" there");
            return false;
        }
        return true;
    }

    /** The words below each heading, up to the next. */
    private static Map<String, Integer> headings(String body) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(body);
        String open = "";
        int from = 0;
        while (heading.find()) {
            words.merge(open, Words.count(body.substring(from, heading.start())), Integer::sum);
            open = heading.group(1);
            from = heading.end();
        }
        words.merge(open, Words.count(body.substring(from)), Integer::sum);
        words.remove("");
        return words;
    }
}
