package ready27.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.paper.LineType;
import ready27.paper.PartId;
import ready27.syllabus.Area;
import ready27.web.Pages;

/** The list of the parts that can be practised. */
@Controller
class PartsController {

    private final OfferingParts offering;
    private final PartRounds rounds;

    PartsController(OfferingParts offering, PartRounds rounds) {
        this.offering = offering;
        this.rounds = rounds;
    }

    @GetMapping("/practice/parts")
    Mono<Rendering> list(Visitor visitor, PartsForm form) {
        return offering.to(visitor)
                .flatMap(parts ->
                        visitor.known().map(me -> worked(me, parts)).orElseGet(() -> Mono.just(works(parts, Map.of()))))
                .map(works -> Pages.show("practice/parts", PartsPage.of(form.wish(), works)));
    }

    private Mono<List<PartAtWork>> worked(LearnerId me, List<PaperPart> parts) {
        return rounds.of(me, parts.stream().map(PaperPart::id).toList())
                .collectMap(PartRound::part)
                .map(known -> works(parts, known));
    }

    private static List<PartAtWork> works(List<PaperPart> parts, Map<PartId, PartRound> known) {
        return parts.stream()
                .map(part -> new PartAtWork(part, Optional.ofNullable(known.get(part.id()))))
                .toList();
    }

    /** What it does not know it leaves out. */
    record PartsForm(
            @Nullable String type,
            @Nullable String area,
            @Nullable String paper,
            @Nullable String show) {

        PartsWish wish() {
            return new PartsWish(
                    LineType.find(type == null ? "" : type),
                    Area.find(area == null ? "" : area),
                    paper == null ? "" : paper,
                    PartsWish.Show.find(show == null ? "" : show));
        }
    }
}
