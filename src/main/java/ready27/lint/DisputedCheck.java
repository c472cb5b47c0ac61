package ready27.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionCheck;
import ready27.question.QuestionPlaces;
import ready27.question.QuestionReader;
import ready27.question.Statement;

/** Finds texts that claim, or ask, an attribute on which sources disagree; says how many there are. */
final class DisputedCheck implements ContentReader<Integer> {

    private static final Pattern CONTROL = Pattern.compile("\\bA\\.[5-8]\\.\\d");
    private static final Pattern ROW = Pattern.compile("\\n(?=\\||- |\\d+\\. )");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n(?=\\||- |\\d+\\. )");

    /** What is said or asked at one place; {@code on} are the controls it is on where it names none. */
    private record Said(Place place, List<String> on, String text) {}

    @Override
    public Integer read(Content content, Faults faults) {
        List<Dispute> disputes = Dispute.all(content);
        notes(content, faults);
        int claims = 0;
        for (Said said : said(content)) {
            for (Dispute dispute : disputes) {
                if (on(dispute, said) && dispute.claimed(said.text)) {
                    claims++;
                    faults.add(
                            said.place,
                            "sources disagree on the " + dispute.attribute() + " of " + dispute.control()
                                    + ", and this claims or asks them: \"" + said.text.strip() + "\"",
                            "Leave that attribute out, or take a control on which sources agree");
                }
            }
        }
        return claims;
    }

    private static boolean on(Dispute dispute, Said said) {
        return dispute.named(said.text)
                || (said.on.contains(dispute.control())
                        && !CONTROL.matcher(said.text).find());
    }

    /** What learners are told of a dispute and what the check knows of it go together. */
    private static void notes(Content content, Faults faults) {
        content.file("standard/controls.yaml").stream()
                .flatMap(file -> file.data().items("controls").stream())
                .filter(control -> control.find("attributeNote").isPresent()
                        != control.find("disputed").isPresent())
                .forEach(control -> faults.add(
                        control.place("attributeNote"),
                        "of attributeNote and disputed, " + control.text("id") + " has only one",
                        "Tell learners in attributeNote, and name the values: disputed: { types: [Detective] }"));
    }

    private static List<Said> said(Content content) {
        List<Said> all = new ArrayList<>();
        QuestionPlaces places = content.get(new QuestionCheck());
        content.get(new QuestionReader()).all().forEach(question -> question(question, places, all));
        for (ContentFile file : content.under("papers/")) {
            file.data().items("parts").forEach(part -> part.items("lines").forEach(line -> line(part, line, all)));
            file.data().items("information").forEach(block -> told(block, "text", List.of(), all));
        }
        Stream.of("topics/", "guide/", "papers/")
                .flatMap(folder -> content.under(folder).stream())
                .flatMap(file -> Passage.paragraphs("", file).stream())
                .forEach(text -> sentences(text.place(), List.of(), text.text(), all));
        standard(content, all);
        return all;
    }

    private static void standard(Content content, List<Said> all) {
        for (String pages : List.of("standard/clause-pages.yaml", "standard/control-pages.yaml")) {
            content.file(pages).stream()
                    .flatMap(file -> file.data().items("pages").stream())
                    .forEach(page -> List.of("purpose", "small", "large", "trap")
                            .forEach(field -> told(page, field, List.of(page.text("id")), all)));
        }
        content.file("standard/terms.yaml").stream()
                .flatMap(file -> file.data().items("terms").stream())
                .forEach(term -> List.of("definition", "examCue").forEach(field -> told(term, field, List.of(), all)));
    }

    private static void question(Question question, QuestionPlaces places, List<Said> all) {
        Place place = places.of(question.id());
        Stream<String> offered = Stream.concat(
                question.statements().stream().map(Statement::text),
                question.options().stream().map(Option::text));
        all.add(new Said(place, question.refs(), joined(Stream.concat(Stream.of(question.stem()), offered))));
        Repetition.rationales(question).forEach(why -> sentences(place, question.refs(), why, all));
    }

    private static void line(Entry part, Entry line, List<Said> all) {
        List<String> refs = line.texts("ref");
        Stream<String> asked =
                Stream.of("stem", "statement", "assertion", "reason").map(line::text);
        Stream<String> options = Stream.concat(
                part.texts("options").stream(), line.items("options").stream().map(option -> option.text("text")));
        all.add(new Said(line.place(), refs, joined(Stream.concat(asked, options))));
        Stream.concat(Stream.of(line), line.items("options").stream())
                .forEach(explained -> told(explained, "why", refs, all));
    }

    private static void told(Entry entry, String field, List<String> on, List<Said> all) {
        sentences(entry.place(field), on, entry.text(field), all);
    }

    /** Each sentence, and each row of a table under its heads. */
    private static void sentences(Place place, List<String> on, String text, List<Said> all) {
        String plain = Passage.plain(text);
        if (plain.startsWith("|")) {
            String heads = plain.lines().findFirst().orElse("");
            ROW.splitAsStream(plain).skip(1).forEach(row -> all.add(new Said(place, on, heads + "\n" + row)));
        } else {
            Arrays.stream(SENTENCE.split(plain)).forEach(sentence -> all.add(new Said(place, on, sentence)));
        }
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" / "));
    }
}
