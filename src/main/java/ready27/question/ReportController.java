package ready27.question;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.NotFound;
import ready27.web.Pages;

/** Reporting a question or a line that seems wrong, and seeing what became of it. */
@Controller
class ReportController {

    private static final String OWN = "/questions/reports";

    private final Reports reports;
    private final QuestionBank bank;
    private final Revisions revisions;
    private final List<Reportable> others;
    private final InstantSource clock;

    ReportController(
            Reports reports, QuestionBank bank, Revisions revisions, List<Reportable> others, InstantSource clock) {
        this.reports = reports;
        this.bank = bank;
        this.revisions = revisions;
        this.others = others;
        this.clock = clock;
    }

    @GetMapping(OWN)
    Mono<Rendering> list(Visitor visitor) {
        return Mono.justOrEmpty(visitor.known())
                .flatMapMany(reports::of)
                .collectList()
                .flatMap(own -> words(own).map(words -> ReportList.of(own, words)))
                .map(own -> Pages.show("question/reports", own));
    }

    /** What was asked, by whichever room asked it. */
    private Mono<Map<RevisionKey, String>> words(List<Report> own) {
        List<RevisionKey> about = own.stream().map(Report::about).toList();
        if (about.isEmpty()) {
            return Mono.just(Map.of());
        }
        Mono<Map<RevisionKey, String>> questions = revisions.of(about).map(ReportController::stems);
        return Flux.concat(questions, Flux.fromIterable(others).concatMap(other -> other.words(about)))
                .collect(HashMap::new, Map::putAll);
    }

    private static Map<RevisionKey, String> stems(Map<RevisionKey, Question> found) {
        return found.values().stream().collect(Collectors.toMap(Question::revisionKey, ReportController::asked));
    }

    /** The stem of two statements alone says little. */
    private static String asked(Question question) {
        return Stream.concat(
                        Stream.of(question.stem()),
                        question.statements().stream().map(Statement::text))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    @GetMapping("/questions/{id}/reports")
    Mono<Rendering> form(@PathVariable QuestionId id, @RequestParam(defaultValue = "") String revision) {
        return about(id, revision).map(about -> Pages.show("question/report-page", ReportForm.empty(about)));
    }

    @PostMapping("/questions/{id}/reports")
    Mono<Rendering> take(LearnerId me, @PathVariable QuestionId id, ReportFields fields) {
        return about(id, fields.orEmpty(fields.revision))
                .flatMap(about -> take(me, about, fields, "question/report-page", Pages.goTo(OWN)));
    }

    @PostMapping(value = "/questions/{id}/reports", headers = Pages.HTMX)
    Mono<Rendering> takeInPlace(LearnerId me, @PathVariable QuestionId id, ReportFields fields) {
        Rendering thanks = Pages.show("question/reported", ReportList.NOTHING);
        return about(id, fields.orEmpty(fields.revision))
                .flatMap(about -> take(me, about, fields, "question/report", thanks));
    }

    private Mono<Rendering> take(LearnerId me, Subject about, ReportFields fields, String again, Rendering thanks) {
        String text = fields.orEmpty(fields.text).strip();
        Optional<ReportReason> reason = ReportReason.find(fields.orEmpty(fields.reason));
        if (reason.isEmpty()) {
            return refuse(again, new ReportForm(about, "", text, "Choose what is wrong."));
        }
        if (text.length() > Report.LONGEST_TEXT) {
            String error =
                    "Please use " + Report.LONGEST_TEXT + " characters or fewer; these are " + text.length() + ".";
            return refuse(again, new ReportForm(about, reason.get().key(), text, error));
        }
        return reports.take(new Report(me, about.about(), reason.get(), text, Report.State.OPEN, clock.instant()))
                .thenReturn(thanks);
    }

    private static Mono<Rendering> refuse(String template, ReportForm form) {
        return Mono.just(Rendering.view(template)
                .modelAttribute("it", form)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build());
    }

    /** Without a revision the one that is served now is meant; what was never served cannot be reported. */
    private Mono<Subject> about(QuestionId id, String revision) {
        return question(id, revision)
                .map(Subject::question)
                .switchIfEmpty(Flux.fromIterable(others)
                        .concatMap(other -> other.shown(id, revision))
                        .next())
                .switchIfEmpty(NotFound.of(id));
    }

    private Mono<RevisionKey> question(QuestionId id, String revision) {
        if (revision.isEmpty()) {
            return Mono.justOrEmpty(bank.find(id).map(Question::revisionKey));
        }
        RevisionKey key = new RevisionKey(id, revision);
        return revisions
                .of(List.of(key))
                .filter(found -> found.containsKey(key))
                .map(found -> key);
    }

    record ReportFields(
            @Nullable String reason,
            @Nullable String text,
            @Nullable String revision) {

        String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
