package ready27.review;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import ready27.learner.Visitor;
import ready27.question.Pool;
import ready27.syllabus.Syllabus;

/** All cards as a package for Anki: every term and control, and the questions that whoever asks got wrong. */
@Controller
class AnkiController {

    private final Reviewing reviewing;
    private final Syllabus syllabus;
    private final InstantSource clock;

    AnkiController(Reviewing reviewing, Syllabus syllabus, InstantSource clock) {
        this.reviewing = reviewing;
        this.syllabus = syllabus;
        this.clock = clock;
    }

    @GetMapping("/reviews/ready27.apkg")
    Mono<ResponseEntity<byte[]>> anki(Visitor visitor) {
        return reviewing
                .round(visitor.known())
                .map(round -> new AnkiPackage(notes(round), clock.instant()))
                .flatMap(file -> Mono.fromCallable(file::bytes).subscribeOn(Schedulers.boundedElastic()))
                .map(AnkiController::file);
    }

    private List<AnkiNote> notes(Round round) {
        Stream<AnkiNote> missed = round.cards().stream()
                .filter(Card.Missed.class::isInstance)
                .map(card -> ((Card.Missed) card).question())
                .filter(question -> question.pool() == Pool.PRACTICE)
                .map(AnkiNote::of);
        return Stream.of(
                        syllabus.terms().stream().map(AnkiNote::of),
                        syllabus.controls().stream().map(AnkiNote::of),
                        missed)
                .flatMap(notes -> notes)
                .toList();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("ready27.apkg").build());
        return new ResponseEntity<>(bytes, headers, 200);
    }
}
