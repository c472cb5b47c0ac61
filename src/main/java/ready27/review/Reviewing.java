package ready27.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Cause;
import ready27.history.OnTheDesk;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.ReadOnce;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;

/** Looks up a learner's cards, and keeps how each went: in the log, and what was seen of the bank in the history. */
@Component
class Reviewing {

    private final Reviews reviews;
    private final Sightings sightings;
    private final OnTheDesk desk;
    private final ExamDays days;
    private final Syllabus syllabus;
    private final QuestionBank bank;
    private final InstantSource clock;

    Reviewing(
            Reviews reviews,
            Sightings sightings,
            OnTheDesk desk,
            ExamDays days,
            Syllabus syllabus,
            QuestionBank bank,
            InstantSource clock) {
        this.reviews = reviews;
        this.sightings = sightings;
        this.desk = desk;
        this.days = days;
        this.syllabus = syllabus;
        this.bank = bank;
        this.clock = clock;
    }

    /** Somebody of whom nothing is kept gets the cards that everybody begins with. */
    Mono<Round> round(Optional<LearnerId> learner) {
        return learner.map(this::round)
                .orElseGet(() -> Mono.just(round(Past.NONE, Seen.NOTHING, Set.of(), Map.of(), clock.instant())));
    }

    Mono<Round> round(LearnerId me) {
        return round(me, clock.instant());
    }

    Mono<Round> round(LearnerId me, Instant now) {
        return ReadOnce.of(
                List.of("cards", me, now),
                Mono.zip(reviews.of(me), sightings.of(me), desk.of(me), days.of(me))
                        .map(found -> round(found.getT1(), found.getT2(), found.getT3(), found.getT4(), now)));
    }

    /** The cards as they are after it; a second grade under one name changes nothing. */
    Mono<Round> grade(LearnerId me, CardId card, int number, Grade grade) {
        return round(me)
                .filter(round ->
                        round.find(card).filter(Card.Flash.class::isInstance).isPresent())
                .filter(round -> number <= round.log().next(card).number())
                .switchIfEmpty(NotFound.of(card))
                .flatMap(round -> keep(me, round, Review.of(ReviewKey.of(card, number), grade, round.now())));
    }

    /** The review that stands, which is the first of its name; what a crash kept from the history is told again. */
    Mono<Review> answer(LearnerId me, Round round, ReviewKey key, Question question, Option chosen, boolean unsure) {
        Grade grade = chosen.right() ? unsure ? Grade.HARD : Grade.GOOD : Grade.AGAIN;
        Review.Shown shown = new Review.Shown(question.revisionKey(), chosen.letter());
        return keep(me, round, Review.of(key, grade, round.now(), shown))
                .flatMap(after -> Flux.fromIterable(after.untold())
                        .concatMap(review -> remember(me, review))
                        .then(Mono.justOrEmpty(after.log().find(key))));
    }

    /** Why its question was missed, as far as the learner said. */
    Mono<Cause> cause(LearnerId me, Review review) {
        return Mono.justOrEmpty(review.question())
                .filter(shown -> review.grade() == Grade.AGAIN)
                .flatMap(shown -> sightings
                        .causes(me, review.key().source())
                        .map(causes -> causes.of(shown.question().id())))
                .defaultIfEmpty(Cause.NOT_SAID);
    }

    /** Takes back the latest review, if that is the one named. */
    Mono<Boolean> undo(LearnerId me, ReviewKey key) {
        return round(me)
                .mapNotNull(round ->
                        round.undoable().filter(last -> last.key().equals(key)).orElse(null))
                .flatMap(last -> reviews.undo(me, last))
                .defaultIfEmpty(false);
    }

    private Mono<Round> keep(LearnerId me, Round round, Review review) {
        return reviews.keep(me, review).flatMap(kept -> kept ? Mono.just(round.after(review)) : round(me));
    }

    private Mono<Void> remember(LearnerId me, Review review) {
        List<Sight> sights = review.question().stream()
                .map(shown -> new Sight(
                        shown.question().id(),
                        shown.question().revision(),
                        review.grade() != Grade.AGAIN,
                        review.when()))
                .toList();
        return sightings.record(me, review.key().source(), sights);
    }

    private Round round(Past past, Seen seen, Set<QuestionId> asked, Map<String, LocalDate> exams, Instant now) {
        return Round.of(syllabus, bank, past, seen, asked, exams.values(), now);
    }
}
