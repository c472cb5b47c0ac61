package ready27.exam;

import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.learner.Visitor;
import ready27.paper.OpenedPapers;
import ready27.paper.Papers;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.prose.Markdown;
import ready27.web.NotFound;

/** The papers with booklets, and sitting down to one. */
@Controller
@RequestMapping("/exams/papers")
class PapersController {

    private final Exams exams;
    private final Papers papers;
    private final OpenedPapers opened;
    private final Admitting admitting;
    private final StartingAnExam starting;
    private final Markdown markdown;
    private final InstantSource clock;

    PapersController(
            Exams exams,
            Papers papers,
            OpenedPapers opened,
            Admitting admitting,
            StartingAnExam starting,
            Markdown markdown,
            InstantSource clock) {
        this.exams = exams;
        this.papers = papers;
        this.opened = opened;
        this.admitting = admitting;
        this.starting = starting;
        this.markdown = markdown;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> list(Visitor visitor, Preferences preferences) {
        return page(visitor, preferences).map(page -> show("exam/papers", page));
    }

    /** Who opens a reserve paper for the first time comes by here and is warned. */
    @GetMapping("/{paper}")
    Mono<Rendering> one(Visitor visitor, Preferences preferences, @PathVariable ScenarioId paper) {
        return Mono.justOrEmpty(papers.find(paper))
                .flatMap(scenario -> page(visitor, preferences).map(page -> show("exam/paper", page(page, scenario))))
                .switchIfEmpty(NotFound.of(paper.value()));
    }

    @PostMapping("/{paper}")
    Mono<Rendering> start(LearnerId me, @PathVariable ScenarioId paper) {
        return Mono.justOrEmpty(exam())
                .flatMap(exam -> starting.start(me, exam, new Wanted.Whole(paper), clock.instant()))
                .map(ExamsController::shown)
                .switchIfEmpty(NotFound.of(paper.value()));
    }

    private Optional<ExamSpec> exam() {
        return exams.all().stream().filter(ExamSpec::hasBooklets).findFirst();
    }

    private PaperPage page(PapersPage page, Scenario scenario) {
        PapersPage.Card card = page.cards().stream()
                .filter(one -> one.id().equals(scenario.id().value()))
                .findFirst()
                .orElseThrow();
        String booklet = scenario.reserve()
                ? ""
                : markdown.render(scenario.booklet(), "booklet").html();
        return new PaperPage(page, card, booklet);
    }

    private Mono<PapersPage> page(Visitor visitor, Preferences preferences) {
        return Mono.justOrEmpty(exam())
                .flatMap(exam -> visitor.known()
                        .map(me -> page(exam, me, preferences))
                        .orElseGet(
                                () -> Mono.just(page(exam, preferences, Optional.empty(), stranger(exam), Set.of()))))
                .switchIfEmpty(NotFound.of("papers"));
    }

    private Mono<PapersPage> page(ExamSpec exam, LearnerId me, Preferences preferences) {
        Mono<Optional<ExamsPage.Open>> open =
                starting.open(me, exam, clock.instant()).map(ExamsPage.Open::of).singleOptional();
        return Mono.zip(open, admitting.admit(me, exam), opened.opened(me))
                .map(all -> page(exam, preferences, all.getT1(), all.getT2(), all.getT3()));
    }

    private Admission stranger(ExamSpec exam) {
        return exams.find(exam.prerequisite())
                .<Admission>map(needed -> new Admission.NotYet(exam, needed))
                .orElse(Admission.ADMITTED);
    }

    private PapersPage page(
            ExamSpec exam,
            Preferences preferences,
            Optional<ExamsPage.Open> open,
            Admission admission,
            Set<ScenarioId> opened) {
        List<PapersPage.Card> cards = papers.served().stream()
                .map(scenario -> PapersPage.Card.of(scenario, opened))
                .toList();
        return new PapersPage(exam, preferences.extraTimePercent(), open, admission, cards);
    }
}
