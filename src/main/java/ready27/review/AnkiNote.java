package ready27.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.Statement;
import ready27.syllabus.Control;
import ready27.syllabus.Term;

/**
 * A note of an Anki package. Its name is ours and stays, so that importing a later package renews what is there.
 *
 * @param fields HTML, in the order of the model's fields
 */
public record AnkiNote(AnkiModel model, String name, List<String> fields) {

    private static final long FIRST_ID = 1_700_000_000_000L;
    private static final long IDS = 300_000_000_000L;

    public AnkiNote {
        fields = List.copyOf(fields);
        if (fields.size() != model.fields().size()) {
            throw new IllegalArgumentException("a note has all fields of its model");
        }
    }

    static AnkiNote of(Term term) {
        return new AnkiNote(
                AnkiModel.TERM,
                "term-" + term.id(),
                List.of(html(term.name()), html(term.definition()), html(term.examCue())));
    }

    static AnkiNote of(Control control) {
        return new AnkiNote(
                AnkiModel.CONTROL,
                "control-" + control.id(),
                List.of(html(control.id()), html(control.title()), html(control.gist())));
    }

    static AnkiNote of(Question question) {
        return new AnkiNote(
                AnkiModel.QUESTION,
                "question-" + question.id().value(),
                List.of(
                        front(question),
                        question.options().stream().map(AnkiNote::line).collect(Collectors.joining("<br>")),
                        html(question.options().stream()
                                .filter(Option::right)
                                .map(right -> right.letter() + ". " + right.text())
                                .collect(Collectors.joining())),
                        why(question)));
    }

    /** Anki knows a note again by it. */
    String guid() {
        return "ready27-" + name;
    }

    long id() {
        return number(guid());
    }

    long card(int place) {
        return number(guid() + "#" + place);
    }

    /** By the first field, as Anki looks for doubles. */
    long checksum() {
        return ByteBuffer.wrap(sha1(fields.get(0).replaceAll("<[^>]*>", ""))).getInt() & 0xffff_ffffL;
    }

    /** Anki's numbers are times in milliseconds; ours follow from the name. */
    private static long number(String name) {
        return FIRST_ID + Math.floorMod(ByteBuffer.wrap(sha1(name)).getLong(), IDS);
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String front(Question question) {
        List<String> lines = new ArrayList<>(List.of(html(question.stem())));
        for (int i = 0; i < question.statements().size(); i++) {
            lines.add((i + 1) + ". " + html(question.statements().get(i).text()));
        }
        return String.join("<br>", lines);
    }

    private static String why(Question question) {
        return question.statements().isEmpty()
                ? question.options().stream()
                        .map(option -> html(option.letter() + ". " + option.why()))
                        .collect(Collectors.joining("<br>"))
                : question.statements().stream()
                        .map(Statement::why)
                        .map(AnkiNote::html)
                        .collect(Collectors.joining("<br>"));
    }

    private static String line(Option option) {
        return html(option.letter() + ". " + option.text());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
