package ready27.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.Entry;

/** Values of one attribute of one control on which sources disagree, and how to tell a text that claims one of them. */
record Dispute(String control, String attribute, Pattern named, Pattern about, Pattern values, Pattern alone) {

    /** What one says of an attribute; the words for control types are said of nothing else. */
    private static final Map<String, String> ABOUT = Map.of(
            "types", "preventive|detective|corrective",
            "properties", "propert(y|ies)|attributes?|tags of|tagged|serves?|alone|only",
            "concepts", "concepts?|attributes?|tags of|tagged",
            "capabilities", "capabilit(y|ies)|attributes?|tags of|tagged",
            "domains", "domains?|attributes?|tags of|tagged");

    private static final Map<String, String> ALL = Map.of(
            "types", "preventive|detective|corrective",
            "properties", "confidentiality|integrity|availability",
            "concepts", "identify|protect|detect|respond|recover",
            "capabilities", "security|management|protection|governance|continuity|compliance|assurance|configuration",
            "domains", "governance and ecosystem|protection|defence|resilience");

    static List<Dispute> all(Content content) {
        return content.file("standard/controls.yaml").stream()
                .flatMap(file -> file.data().items("controls").stream())
                .filter(Entry::sound)
                .flatMap(control -> control.find("disputed").map(Entry::fields).stream()
                        .flatMap(fields -> fields.stream())
                        .map(cell -> of(control, cell.getKey(), cell.getValue())))
                .toList();
    }

    private static Dispute of(Entry control, String attribute, Entry values) {
        String id = control.text("id");
        String titles = Stream.of("title", "titleIn27002")
                .map(control::text)
                .filter(title -> !title.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String number = "(?<![\\d.])" + Pattern.quote(id.substring(2)) + "(?!\\.?\\d)";
        String claimed =
                values.items().stream().map(Entry::text).map(Pattern::quote).collect(Collectors.joining("|"));
        String all = Optional.ofNullable(ALL.get(attribute)).orElse(claimed);
        return new Dispute(
                id,
                attribute,
                insensitive("\\b" + Pattern.quote(id) + "(?!\\.?\\d)|" + number + "|\\b(" + titles + ")\\b"),
                word(Optional.ofNullable(ABOUT.get(attribute)).orElse("attributes?")),
                word(claimed),
                word("(" + all + "),? (type )?(alone|only)|(alone|only|nothing but|purely|solely) (" + all + ")"));
    }

    /** Not "corrective action", which is another thing altogether. */
    private static Pattern word(String words) {
        return insensitive("\\b(" + words + ")\\b(?! actions?\\b)");
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    boolean named(String text) {
        return named.matcher(text).find();
    }

    /** Whether a text on this control claims a disputed value, or that there is no other than one. */
    boolean claimed(String text) {
        return about.matcher(text).find()
                && (values.matcher(text).find() || alone.matcher(text).find());
    }
}
