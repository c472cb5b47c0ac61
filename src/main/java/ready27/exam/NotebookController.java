package ready27.exam;

import static ready27.web.Pages.goTo;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** A learner's notes and highlights beside an attempt. */
@Controller
@RequestMapping("/exams/{attempt}")
class NotebookController {

    private final KeepingNotes notes;
    private final InstantSource clock;

    NotebookController(KeepingNotes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** A note as a page is told of it; {@code at} is in milliseconds. */
    record Told(int question, String text, int version, long at) {

        static Told of(int question, Note note) {
            return new Told(question, note.text(), note.version(), note.at().toEpochMilli());
        }
    }

    /** All that a page shows of a notebook. */
    record Open(List<Told> notes, List<Highlight> highlights) {}

    @GetMapping("/notebook")
    @ResponseBody
    Mono<Open> notebook(Visitor visitor, @PathVariable AttemptId attempt) {
        return visitor.known()
                .map(me -> notes.notebook(me, attempt))
                .orElse(Mono.empty())
                .map(notebook -> new Open(
                        notebook.notes().entrySet().stream()
                                .map(note -> Told.of(note.getKey(), note.getValue()))
                                .toList(),
                        notebook.highlights()))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    @PostMapping(path = "/notes/{question}", headers = Pages.HTMX)
    @ResponseBody
    Mono<Told> write(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable int question,
            @ModelAttribute NoteForm form) {
        return keep(me, attempt, question, form).map(note -> Told.of(question, note));
    }

    @PostMapping("/notes/{question}")
    Mono<Rendering> writeAndReturn(
            @Known LearnerId me,
            @PathVariable AttemptId attempt,
            @PathVariable int question,
            @ModelAttribute NoteForm form) {
        String desk = "/exams/" + attempt.value() + "?question=" + question + "#note-" + question;
        return keep(me, attempt, question, form).thenReturn(goTo(desk));
    }

    @PostMapping("/highlights")
    @ResponseBody
    Mono<Boolean> mark(@Known LearnerId me, @PathVariable AttemptId attempt, @ModelAttribute HighlightForm form) {
        Highlight highlight = checked(form::highlight);
        return notes.mark(me, attempt, highlight).switchIfEmpty(NotFound.of(attempt.value()));
    }

    @PostMapping("/highlights/{key}/removal")
    @ResponseBody
    Mono<Boolean> erase(@Known LearnerId me, @PathVariable AttemptId attempt, @PathVariable String key) {
        return notes.erase(me, attempt, key).switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Mono<Note> keep(LearnerId me, AttemptId attempt, int question, NoteForm form) {
        Writing writing = checked(() -> form.writing(clock.instant()));
        return notes.write(me, attempt, question, writing).switchIfEmpty(NotFound.of(attempt.value()));
    }

    private static <T> T checked(Supplier<T> form) {
        try {
            return form.get();
        } catch (IllegalArgumentException nonsense) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, nonsense.getMessage(), nonsense);
        }
    }
}
