package ready27.learner;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.RealResultForm.Read;
import ready27.learner.RealResultForm.Reading;
import ready27.learner.RealResultForm.Wrong;
import ready27.learner.RealResultsPage.Fields;
import ready27.learner.RealResultsPage.Row;
import ready27.web.NotFound;

/** The results of real exams: entered, corrected, deleted. */
@Controller
@RequestMapping("/learner/results")
class RealResultController {

    private static final String THERE_ALREADY =
            "You have a result of this exam on that day already. Nobody sits the same exam twice on one day: correct the"
                    + " one you have, or look at the date.";
    private static final String TOO_MANY =
            "More than " + RealResults.MOST + " results are not kept. Delete one that you no longer need.";

    private final RealResults results;
    private final Qualifications qualifications;
    private final InstantSource clock;

    RealResultController(RealResults results, Qualifications qualifications, InstantSource clock) {
        this.results = results;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> page(Visitor visitor, @RequestParam(defaultValue = "") String done) {
        return known(visitor)
                .map(all -> RealResultsPage.of(all, qualifications, Fields.empty(qualifications), notice(done)))
                .map(page -> show("learner/results", page));
    }

    @PostMapping
    Mono<Rendering> enter(LearnerId me, @ModelAttribute RealResultForm form) {
        Reading reading = form.read(qualifications, clock.instant());
        return reading instanceof Read read
                ? results.enter(me, read.result())
                        .map(entered -> goTo("/learner/results?done=entered"))
                        .switchIfEmpty(Mono.defer(() -> results.of(me).map(all -> again(all, read.result(), form))))
                : results.of(me).map(all -> refuse(all, form, ((Wrong) reading).problems()));
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(Visitor visitor, @PathVariable RealResultId id) {
        return Mono.justOrEmpty(visitor.known())
                .flatMap(me -> results.find(me, id))
                .map(result -> show("learner/result", page(result, RealResultForm.of(result), Map.of())))
                .switchIfEmpty(NotFound.of(id));
    }

    @PostMapping("/{id}")
    Mono<Rendering> correct(@Known LearnerId me, @PathVariable RealResultId id, @ModelAttribute RealResultForm form) {
        return results.find(me, id).flatMap(old -> correct(me, old, form)).switchIfEmpty(NotFound.of(id));
    }

    @PostMapping("/{id}/delete")
    Mono<Rendering> delete(@Known LearnerId me, @PathVariable RealResultId id) {
        return results.remove(me, id)
                .map(gone -> goTo("/learner/results?done=deleted"))
                .switchIfEmpty(NotFound.of(id));
    }

    private Mono<Rendering> correct(LearnerId me, RealResult old, RealResultForm form) {
        Reading reading = form.read(qualifications, clock.instant());
        if (reading instanceof Wrong wrong) {
            return Mono.just(refuse(old, form, wrong.problems()));
        }
        return results.correct(me, old.id(), ((Read) reading).result().firstEntered(old.entered()))
                .map(corrected -> goTo("/learner/results?done=corrected"))
                .defaultIfEmpty(refuse(old, form, Map.of("day", THERE_ALREADY)));
    }

    /** The same entry sent twice is kept once. */
    private Rendering again(List<RealResult> all, RealResult result, RealResultForm form) {
        if (all.stream().anyMatch(kept -> kept.saysTheSameAs(result))) {
            return goTo("/learner/results?done=entered");
        }
        boolean there = all.stream().anyMatch(kept -> kept.id().equals(result.id()));
        return refuse(all, form, Map.of("day", there ? THERE_ALREADY : TOO_MANY));
    }

    private Rendering refuse(List<RealResult> all, RealResultForm form, Map<String, String> problems) {
        Fields fields = Fields.enter(form.typed(), qualifications, problems);
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "learner/results",
                RealResultsPage.of(all, qualifications, fields, ""));
    }

    private Rendering refuse(RealResult old, RealResultForm form, Map<String, String> problems) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, "learner/result", page(old, form.typed(), problems));
    }

    private RealResultPage page(RealResult result, RealResultForm form, Map<String, String> problems) {
        return new RealResultPage(
                Row.of(result, qualifications), Fields.correct(result.id(), form, qualifications, problems));
    }

    private Mono<List<RealResult>> known(Visitor visitor) {
        return visitor.known().map(results::of).orElse(Mono.just(List.of()));
    }

    private static String notice(String done) {
        return switch (done) {
            case "entered" -> "Entered.";
            case "corrected" -> "Corrected.";
            case "deleted" -> "Deleted.";
            default -> "";
        };
    }
}
