package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ready27.exam.MockExam.NINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    /** Whatever two windows write without seeing each other, every word of both stays. */
    @Test
    void twoWindowsLoseNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Note note = Note.NONE;
        List<String> written = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            String words = "word" + i;
            String window = random.nextBoolean() ? "one" : "two";
            boolean looked = random.nextBoolean();
            String text = looked ? note.text() + " " + words : words;
            note = note.with(writing(text, window, i, looked ? note.version() : Math.max(0, note.version() - 1)));
            written.add(words);
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
