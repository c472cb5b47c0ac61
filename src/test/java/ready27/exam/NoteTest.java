package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ready27.exam.MockExam.NINE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void whatReplacesTheVersionThatWasSeenTakesItsPlace() {
        Note first = Note.NONE.with(writing("draft", "one", 1, 0));

        assertThat(first.with(writing("other", "two", 1, 1)).text()).isEqualTo("other");
        assertThat(first.with(writing("", "one", 2, 1)).blank()).isTrue();
    }

    @Test
    void besideANewerVersionBothStay() {
        Note first = Note.NONE.with(writing("from here", "one", 1, 0));

        Note both = first.with(writing("from there", "two", 1, 0));

        assertThat(both.text()).isEqualTo("from here\n\nfrom there");
        assertThat(both.version()).isEqualTo(2);
        assertThat(both.with(writing("here", "two", 2, 0)).text()).endsWith("\n\nhere");
        assertThat(both.with(writing("from here", "three", 1, 0))).isSameAs(both);
    }

    @Test
    void repeatedOrOvertakenSavesChangeNothing() {
        Note second = Note.NONE.with(writing("ab", "one", 2, 0));

        assertThat(second.with(writing("ab", "one", 2, 0))).isSameAs(second);
        assertThat(second.with(writing("a", "one", 1, 0))).isSameAs(second);
        assertThat(second.with(writing("ab", "two", 1, 0))).isSameAs(second);
    }

    @Test
    void whoTypesOnAfterALostAcknowledgementHasItOnce() {
        Note first = Note.NONE.with(writing("one line", "one", 1, 0));

        assertThat(first.with(writing("one line and more", "one", 2, 0)).text()).isEqualTo("one line and more");
    }

    @Test
    void whoChangesItsTextAfterALostAcknowledgementHasItOnce() {
        Note first = Note.NONE.with(writing("the scope is wrong", "one", 1, 0));

        assertThat(first.with(writing("the scope is right", "one", 2, 0)).text())
                .isEqualTo("the scope is right");
        assertThat(first.with(writing("the scope", "one", 2, 0)).text()).isEqualTo("the scope");
        assertThat(first.with(writing("", "one", 2, 0)).blank()).isTrue();
    }

    @Test
    void whoChangesItsTextAfterALostAcknowledgementTakesNothingFromOthers() {
        Note joined = Note.NONE.with(writing("from there", "two", 1, 0)).with(writing("from here", "one", 1, 0));

        assertThat(joined.with(writing("changed here", "one", 2, 0)).text()).contains("from there", "changed here");
    }

    /** Whatever two windows write without seeing each other or hearing what was saved, every word of both stays. */
    @RepeatedTest(50)
    void twoWindowsLoseNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Note note = Note.NONE;
        List<String> written = new ArrayList<>();
        Map<String, String> fields = new HashMap<>(Map.of("one", "", "two", ""));
        Map<String, Integer> seen = new HashMap<>(Map.of("one", 0, "two", 0));
        for (int i = 1; i <= 12; i++) {
            String window = random.nextBoolean() ? "one" : "two";
            String text = fields.get(window) + " word" + i + ".";
            note = note.with(writing(text, window, i, seen.get(window)));
            boolean heard = random.nextBoolean();
            fields.put(window, heard ? note.text() : text);
            seen.put(window, heard ? note.version() : seen.get(window));
            written.add("word" + i + ".");
        }

        assertThat(note.text()).as("seed " + seed).contains(written);
    }

    @Test
    void whatIsNoNoteOrNoHighlightIsRefused() {
        assertThatThrownBy(() -> writing("x".repeat(20_001), "one", 1, 0)).hasMessageContaining("10000");
        assertThatThrownBy(() -> writing("x", "one two", 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Highlight("abcdefgh", "elsewhere", 0, 1, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Highlight("abcdefgh", "booklet", 0, 2, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Highlight("a.b", "booklet", 0, 1, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Writing writing(String text, String client, long seq, int seen) {
        return new Writing(text, client, seq, seen, NINE);
    }
}
