package ready27.exam;

import static ready27.web.Pages.show;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.search.Kind;
import ready27.search.Searching;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;
import ready27.web.Pages;

/** The open book: our own words on clauses, controls and terms, and the learner's notes, beside the desk. */
@Controller
@RequestMapping("/exams/{attempt}")
class BookController {

    private static final Set<Kind> STANDARD = Set.of(Kind.CLAUSE, Kind.CONTROL, Kind.TERM);

    private final Attempts attempts;
    private final KeepingNotes notes;
    private final Notebooks notebooks;
    private final Sittings sittings;
    private final Searching searching;
    private final Syllabus syllabus;

    BookController(
            Attempts attempts,
            KeepingNotes notes,
            Notebooks notebooks,
            Sittings sittings,
            Searching searching,
            Syllabus syllabus) {
        this.attempts = attempts;
        this.notes = notes;
        this.notebooks = notebooks;
        this.sittings = sittings;
        this.searching = searching;
        this.syllabus = syllabus;
    }

    @GetMapping(path = "/book", headers = Pages.HTMX)
    Mono<Rendering> lookUpInPlace(
            Visitor visitor, @PathVariable AttemptId attempt, @RequestParam(defaultValue = "") String q) {
        return lookUp(visitor, attempt, q).map(page -> show("exam/book", page));
    }

    /** Without scripts nothing tells that the book lies open beside the paper, so that each look-up counts. */
    @GetMapping("/book")
    Mono<Rendering> lookUpAndCount(
            Visitor visitor, @PathVariable AttemptId attempt, @RequestParam(defaultValue = "") String q) {
        return lookUp(visitor, attempt, q)
                .delayUntil(page -> Mono.justOrEmpty(visitor.known()).flatMap(me -> notes.open(me, attempt)))
                .map(page -> show("exam/book-page", page));
    }

    @PostMapping("/openings")
    @ResponseBody
    Mono<Boolean> open(@Known LearnerId me, @PathVariable AttemptId attempt) {
        return notes.open(me, attempt).switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Mono<BookPage> lookUp(Visitor visitor, AttemptId attempt, String words) {
        return visitor.known()
                .map(me -> attempts.of(me, List.of(attempt)).next())
                .orElse(Mono.empty())
                .filter(notes::openBook)
                .flatMap(mine -> page(mine, words))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Mono<BookPage> page(Attempt attempt, String words) {
        return sittings.all(attempt.learner())
                .flatMap(all -> notebooks.of(attempt.learner(), all))
                .zipWith(
                        searching.find(words, STANDARD),
                        (written, found) -> BookPage.of(words, found, syllabus, attempt.id(), written));
    }
}
