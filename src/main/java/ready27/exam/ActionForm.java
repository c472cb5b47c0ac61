package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ready27.exam.Action.Kind;
import ready27.question.QuestionId;

/** An action as a page sends it; a page without scripts sends the value alone. */
public record ActionForm(
        @Nullable String choice,
        @Nullable String flag,
        @Nullable String struck,
        @Nullable String confidence,
        @Nullable String client,
        @Nullable Long clientSeq,
        @Nullable String key,
        @Nullable Integer seen,
        @Nullable Long opened,
        @Nullable Long elapsed) {

    /** What a page without scripts asks for at once: all that its one form holds goes with either of its buttons. */
    List<String> words(String word) {
        boolean flags = word.equals(Kind.FLAG.word());
        if (!flags && !word.equals(Kind.ANSWER.word())) {
            return List.of(word);
        }
        List<String> words = new ArrayList<>();
        if (choice != null || (!flags && confidence == null)) {
            words.add(Kind.ANSWER.word());
        }
        if (confidence != null) {
            words.add(Kind.CONFIDENCE.word());
        }
        if (flags) {
            words.add(word);
        }
        return words;
    }

    /** What came without a key of its own gets the spare one. */
    Action action(Kind kind, QuestionId question, Instant now, String spare) {
        Instant arrived = now.truncatedTo(ChronoUnit.MILLIS);
        boolean scripted = client != null && clientSeq != null && key != null;
        return new Action(
                kind,
                question,
                value(kind),
                scripted ? orNothing(client) : Action.FORM,
                scripted && clientSeq != null ? clientSeq : arrived.toEpochMilli(),
                scripted ? orNothing(key) : spare,
                seen == null ? 0 : seen,
                Instant.ofEpochMilli(opened == null ? 0 : opened),
                Duration.ofMillis(elapsed == null ? 0 : elapsed),
                arrived);
    }

    private String value(Kind kind) {
        return switch (kind) {
            case ANSWER -> sorted(orNothing(choice).replace(",", ""));
            case FLAG -> orNothing(flag);
            case STRIKE -> sorted(orNothing(struck));
            case CONFIDENCE -> orNothing(confidence);
            case LOOK -> "";
        };
    }

    /** Ticked boxes come with commas between them, in the order of the page. */
    private static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
