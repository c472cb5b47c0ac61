package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.learner.LearnerId;
import ready27.testing.TestMongo;

class NotebooksTest {

    private static final Highlight MARK = new Highlight("aaaaaaaa1", "booklet", 3, 8, "words");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());

    @Test
    void givesBackWhatWasWrittenAndMarked() {
        AttemptId id = exam.begun();

        Note note = write(ADA, id, 2, "mine", "one", 1, 0);
        boolean marked = mark(ADA, id, MARK);

        assertThat(marked).isTrue();
        assertThat(of(ADA, id).note(2)).isEqualTo(note);
        assertThat(of(ADA, id).highlights()).containsExactly(MARK);
        assertThat(exam.notebooks.of(ADA, List.of(id)).block()).containsOnlyKeys(id);
    }

    @Test
    void windowsThatWriteAtOnceLoseNothing() {
        AttemptId id = exam.begun();

        Flux.range(1, 20)
                .flatMap(i -> exam.notes.write(ADA, id, 1, new Writing("word" + i + ".", "w" + i, 1, 0, NINE)), 8)
                .blockLast();
        Flux.range(1, 20)
                .flatMap(i -> exam.notes.mark(ADA, id, new Highlight("key00000" + i, "booklet", i, i + 1, "x")), 8)
                .blockLast();

        assertThat(of(ADA, id).note(1).text())
                .contains(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "word" + i + ".")
                        .toList());
        assertThat(of(ADA, id).note(1).version()).isEqualTo(20);
        assertThat(of(ADA, id).highlights()).hasSize(20);
    }

    @Test
    void aHighlightSentTwiceIsOneAndARemovedOneStaysAway() {
        AttemptId id = exam.begun();
        assertThat(mark(ADA, id, MARK)).isTrue();
        assertThat(mark(ADA, id, MARK)).as("sent again after a lost reply").isTrue();
        assertThat(of(ADA, id).highlights()).hasSize(1);

        assertThat(exam.notes.erase(ADA, id, MARK.key()).block()).isTrue();
        assertThat(mark(ADA, id, MARK)).isFalse();

        assertThat(of(ADA, id).highlights()).isEmpty();
        assertThat(exam.notes.erase(ADA, id, "bbbbbbbbb").block()).isFalse();
    }

    @Test
    void thereAreOnlySoManyHighlights() {
        AttemptId id = exam.begun();
        Flux.range(1, Notebooks.MOST_HIGHLIGHTS)
                .concatMap(i -> exam.notebooks.mark(ADA, id, new Highlight("key00000" + i, "booklet", i, i + 1, "x")))
                .blockLast();

        assertThat(mark(ADA, id, MARK)).isFalse();
        assertThat(of(ADA, id).highlights()).hasSize(Notebooks.MOST_HIGHLIGHTS);
    }

    @Test
    void anothersAttemptLooksLikeNone() {
        AttemptId id = exam.begun();
        write(ADA, id, 1, "mine", "one", 1, 0);

        assertThat(exam.notes.notebook(BOB, id).hasElement().block()).isFalse();
        assertThat(exam.notes
                        .write(BOB, id, 1, new Writing("his", "two", 1, 0, NINE))
                        .hasElement()
                        .block())
                .isFalse();
        assertThat(exam.notes.mark(BOB, id, MARK).hasElement().block()).isFalse();
        assertThat(exam.notes.erase(BOB, id, MARK.key()).hasElement().block()).isFalse();
        assertThat(exam.notebooks.of(BOB, id).block()).isEqualTo(Notebook.EMPTY);
        assertThat(exam.notebooks.mark(BOB, id, MARK).block()).isFalse();
        assertThat(exam.notebooks.of(BOB, List.of(id)).block()).isEmpty();
        assertThat(of(ADA, id).note(1).text()).isEqualTo("mine");
    }

    @Test
    void aQuestionThatIsNotAskedHasNoNote() {
        AttemptId id = exam.begun();
        for (int question : new int[] {0, 5}) {
            assertThat(exam.notes
                            .write(ADA, id, question, new Writing("x", "one", 1, 0, NINE))
                            .hasElement()
                            .block())
                    .isFalse();
        }
    }

    @Test
    void aClosedBookIsNotOpened() {
        AttemptId id = exam.begun();

        assertThat(exam.notes.open(ADA, id).hasElement().block()).isFalse();
        assertThat(exam.notes.aside(exam.attempt(id)).block().openBook()).isFalse();
    }

    @Test
    void theNotebookGoesWithItsAttempt() {
        AttemptId id = exam.begun();
        write(ADA, id, 1, "mine", "one", 1, 0);
        mark(ADA, id, MARK);
        assertThat(exam.data.export(ADA).block().toString()).contains("text=mine", "text=words", "where=Booklet");

        exam.data.adopt(ADA, BOB).block();
        exam.data.adopt(ADA, BOB).block();
        assertThat(of(ADA, id)).isEqualTo(Notebook.EMPTY);
        assertThat(of(BOB, id).note(1).text()).isEqualTo("mine");

        exam.data.forget(BOB).block();
        assertThat(of(BOB, id)).isEqualTo(Notebook.EMPTY);
    }

    private Notebook of(LearnerId learner, AttemptId id) {
        return exam.notebooks.of(learner, id).block();
    }

    private Note write(LearnerId learner, AttemptId id, int question, String text, String client, long seq, int seen) {
        return exam.notes
                .write(learner, id, question, new Writing(text, client, seq, seen, NINE))
                .block();
    }

    private boolean mark(LearnerId learner, AttemptId id, Highlight highlight) {
        return exam.notes.mark(learner, id, highlight).block();
    }
}
