package ready27.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a revision by what a learner is shown and marked by; status, pool, refs and guesses may change under it. */
public final class Fingerprint {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Fingerprint() {}

    static String of(Style style, String stem, List<Statement> statements, List<Option> options, String edition) {
        Stream<String> told = statements.stream()
                .flatMap(statement -> Stream.of(statement.text(), String.valueOf(statement.holds()), statement.why()));
        Stream<String> offered = options.stream()
                .flatMap(option ->
                        Stream.of(option.letter(), option.text(), String.valueOf(option.right()), option.why()));
        return of(
                Stream.of(Stream.of(style.name(), edition, stem), told, offered).flatMap(parts -> parts));
    }

    /** How texts are broken into lines makes no difference. */
    public static String of(Stream<String> texts) {
        String canonical =
                texts.map(part -> BLANKS.matcher(part.strip()).replaceAll(" ")).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(digest(canonical)).substring(0, 16);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
