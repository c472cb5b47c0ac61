package ready27.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.ReadOnce;
import ready27.learner.RealResult;
import ready27.learner.RealResults;
import ready27.lesson.Lessons;
import ready27.paper.OpenedPapers;
import ready27.paper.Papers;
import ready27.question.QuestionBank;
import ready27.readiness.LookingAhead;
import ready27.review.CardsAhead;
import ready27.review.DueCards;

/** Gathers what the rooms know of somebody, and plans from today on. */
@Component
class MakingAPlan {

    private final LookingAhead looking;
    private final DueCards cards;
    private final Intents intents;
    private final Person person;
    private final Library library;

    MakingAPlan(LookingAhead looking, DueCards cards, Intents intents, Person person, Library library) {
        this.looking = looking;
        this.cards = cards;
        this.intents = intents;
        this.person = person;
        this.library = library;
    }

    /** What a person has done besides. */
    @Component
    static class Person {

        private final Sightings sightings;
        private final RealResults results;
        private final OpenedPapers opened;

        Person(Sightings sightings, RealResults results, OpenedPapers opened) {
            this.sightings = sightings;
            this.results = results;
            this.opened = opened;
        }
    }

    /** What there is to learn from. */
    @Component
    static class Library {

        private final Lessons lessons;
        private final QuestionBank bank;
        private final Papers papers;

        Library(Lessons lessons, QuestionBank bank, Papers papers) {
            this.lessons = lessons;
            this.bank = bank;
            this.papers = papers;
        }

        Shelves shelves() {
            return new Shelves(lessons.all(), bank.served(), papers.served());
        }
    }

    /** What is known, and the plan that follows from it. */
    record Made(Basis basis, Plan plan, Shelves shelves) {}

    /** Empty where there is no exam to plan for. */
    Mono<Made> of(LearnerId me, Instant now) {
        return Mono.zip(
                        looking.of(me, now),
                        person.sightings.of(me),
                        cards.ahead(me, now),
                        intents.of(me),
                        passed(me),
                        person.opened.opened(me))
                .map(all -> made(new Basis(
                        day(now), all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5(), all.getT6())))
                .contextWrite(ReadOnce::begin);
    }

    /** For somebody of whom nothing is known. */
    Mono<Made> ofNobody(Instant now) {
        return looking.ofNobody(now)
                .map(outlook -> made(new Basis(
                        day(now), outlook, Seen.NOTHING, CardsAhead.NONE, Intent.NOTHING, Set.of(), Set.of())));
    }

    private Made made(Basis basis) {
        Shelves shelves = library.shelves();
        return new Made(basis, Plan.of(basis, shelves), shelves);
    }

    private Mono<Set<String>> passed(LearnerId me) {
        return person.results
                .of(me)
                .map(results -> results.stream()
                        .filter(RealResult::passed)
                        .map(RealResult::exam)
                        .collect(Collectors.toSet()));
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
