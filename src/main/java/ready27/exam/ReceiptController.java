package ready27.exam;

import static ready27.web.Pages.show;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** The receipt of a finished attempt, and checking one. */
@Controller
class ReceiptController {

    private final Attempts attempts;
    private final Receipts receipts;

    ReceiptController(Attempts attempts, Receipts receipts) {
        this.attempts = attempts;
        this.receipts = receipts;
    }

    @GetMapping("/exams/{attempt}/receipt")
    Mono<ResponseEntity<String>> receipt(Visitor visitor, @PathVariable AttemptId attempt) {
        return visitor.known()
                .map(me -> attempts.of(me, attempt))
                .orElse(Mono.empty())
                .ofType(Finished.class)
                .flatMap(receipts::of)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"ready27-receipt-" + attempt.value() + ".json\"")
                        .body(file))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    @GetMapping("/exams/receipts")
    Rendering ask() {
        return show("exam/receipts", new ReceiptCheck(false, false));
    }

    @PostMapping("/exams/receipts")
    Mono<Rendering> check(@ModelAttribute CheckForm form) {
        return receipts.genuine(form.text()).map(genuine -> show("exam/receipts", new ReceiptCheck(true, genuine)));
    }

    record CheckForm(@Nullable String receipt) {

        String text() {
            return receipt == null ? "" : receipt;
        }
    }
}
