package ready27.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.paper.PartId;
import ready27.paper.QuestionCard;
import ready27.paper.ScenarioRevisions;
import ready27.prose.Markdown;
import ready27.syllabus.Syllabus;

/** Gathers what the page of a part shows: the part as its round began, and where to go on. */
@Component
class PartPages {

    private final OfferingParts offering;
    private final PartRounds rounds;
    private final ScenarioRevisions revisions;
    private final Sightings sightings;
    private final Markdown markdown;
    private final Syllabus syllabus;

    PartPages(
            OfferingParts offering,
            PartRounds rounds,
            ScenarioRevisions revisions,
            Sightings sightings,
            Markdown markdown,
            Syllabus syllabus) {
        this.offering = offering;
        this.rounds = rounds;
        this.revisions = revisions;
        this.sightings = sightings;
        this.markdown = markdown;
        this.syllabus = syllabus;
    }

    /** The part if it may be practised; everything else is not found. */
    Mono<PartAtWork> work(Optional<LearnerId> learner, PartId id) {
        return offering.one(learner, id)
                .flatMap(present -> Mono.justOrEmpty(learner)
                        .flatMap(me -> rounds.of(me, id))
                        .flatMap(round -> going(present, round))
                        .defaultIfEmpty(new PartAtWork(present, Optional.empty())));
    }

    PartPage page(PartAtWork work, PartForm form) {
        return PartPage.of(work, form, reading(work.part()), next(work.part()), syllabus);
    }

    private Mono<PartAtWork> going(PaperPart present, PartRound round) {
        return asShown(present, round)
                .zipWith(
                        sightings.causes(round.learner(), round.source()),
                        (part, causes) -> new PartAtWork(part, Optional.of(round), causes));
    }

    private Mono<PaperPart> asShown(PaperPart present, PartRound round) {
        return revisions
                .of(round.shown())
                .mapNotNull(paper -> PaperPart.in(paper, present.id()).orElse(null))
                .defaultIfEmpty(present);
    }

    private PartPage.Reading reading(PaperPart part) {
        List<QuestionCard.Block> information = part.question().information().stream()
                .map(block -> new QuestionCard.Block(
                        block.title(),
                        markdown.render(block.text(), "information").html()))
                .toList();
        return new PartPage.Reading(
                markdown.render(part.paper().booklet(), "booklet").html(), information);
    }

    /** The part after it in the same paper; after the last the list. */
    private static String next(PaperPart part) {
        List<PartId> ids =
                PaperPart.of(part.paper()).stream().map(PaperPart::id).toList();
        int after = ids.indexOf(part.id()) + 1;
        return after < ids.size() ? ids.get(after).path() : "/practice/parts";
    }
}
