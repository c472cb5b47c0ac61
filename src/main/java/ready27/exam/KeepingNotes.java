package ready27.exam;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** Keeps what a learner notes, marks and looks up beside an attempt; empty for an attempt that is not the learner's. */
@Component
class KeepingNotes {

    /** So often may another window be faster. */
    private static final int TRIES = 30;

    private final Attempts attempts;
    private final Notebooks notebooks;
    private final Exams exams;

    KeepingNotes(Attempts attempts, Notebooks notebooks, Exams exams) {
        this.attempts = attempts;
        this.notebooks = notebooks;
        this.exams = exams;
    }

    Mono<Aside> aside(Attempt attempt) {
        return notebooks.of(attempt.learner(), attempt.id()).map(notebook -> new Aside(notebook, openBook(attempt)));
    }

    Mono<Notebook> notebook(LearnerId me, AttemptId id) {
        return mine(me, id, any -> true).flatMap(attempt -> notebooks.of(me, id));
    }

    /** The note as it stands after it. */
    Mono<Note> write(LearnerId me, AttemptId id, int question, Writing writing) {
        return mine(
                        me,
                        id,
                        attempt -> question >= 1 && question <= attempt.rules().questions())
                .flatMap(attempt ->
                        Mono.defer(() -> once(me, id, question, writing)).repeatWhenEmpty(TRIES, again -> again));
    }

    /** Whether it is kept now, by this request or by one before it. */
    Mono<Boolean> mark(LearnerId me, AttemptId id, Highlight highlight) {
        return mine(me, id, any -> true)
                .flatMap(attempt -> notebooks.mark(me, id, highlight))
                .flatMap(marked -> marked ? Mono.just(true) : kept(me, id, highlight));
    }

    Mono<Boolean> erase(LearnerId me, AttemptId id, String key) {
        return mine(me, id, any -> Highlight.named(key)).flatMap(attempt -> notebooks.erase(me, id, key));
    }

    /** Looking into the book counts while the clock runs. */
    Mono<Boolean> open(LearnerId me, AttemptId id) {
        return mine(me, id, this::openBook)
                .flatMap(attempt -> attempt instanceof Attempt.Running ? notebooks.open(me, id) : Mono.just(false));
    }

    boolean openBook(Attempt attempt) {
        return exams.find(attempt.rules().exam()).filter(ExamSpec::openBook).isPresent();
    }

    private Mono<Boolean> kept(LearnerId me, AttemptId id, Highlight highlight) {
        return notebooks.of(me, id).map(notebook -> notebook.highlights().contains(highlight));
    }

    private Mono<Note> once(LearnerId me, AttemptId id, int question, Writing writing) {
        return notebooks.of(me, id).flatMap(notebook -> {
            Note before = notebook.note(question);
            Note after = before.with(writing);
            return after.equals(before) ? Mono.just(before) : notebooks.write(me, id, question, before, after);
        });
    }

    private Mono<Attempt> mine(LearnerId me, AttemptId id, Predicate<Attempt> fits) {
        return attempts.of(me, List.of(id)).next().filter(fits);
    }
}
