package ready27.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ready27.history.Seen;
import ready27.history.Sighting;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Syllabus;

/** One learner's cards at one moment; all of it follows from the log, the history and the exam's date. */
final class Round {

    private final Box box;
    private final Past past;
    private final Seen seen;
    private final Set<QuestionId> asked;
    private final Instant now;
    private final Schedule schedule;
    private final Map<CardId, Progress> progress = new LinkedHashMap<>();
    private final Deck deck;

    private Round(Box box, Past past, Seen seen, Set<QuestionId> asked, @Nullable LocalDate exam, Instant now) {
        this.box = box;
        this.past = past;
        this.seen = seen;
        this.asked = Set.copyOf(asked);
        this.now = now;
        this.schedule = new Schedule(exam, Fuzz.SEEDED);
        box.cards()
                .forEach(card ->
                        schedule.of(card.id(), log().of(card.id())).ifPresent(known -> progress.put(card.id(), known)));
        this.deck = Deck.of(box, log(), progress, past.wishes(), now);
    }

    /**
     * @param asked in exams that run: no card is about them or asks them until the hand-in
     * @param exams the days of exams; the next one ahead is aimed at
     */
    static Round of(
            Syllabus syllabus,
            QuestionBank bank,
            Past past,
            Seen seen,
            Set<QuestionId> asked,
            Collection<LocalDate> exams,
            Instant now) {
        QuestionBank free = bank.without(asked);
        LocalDate next = exams.stream()
                .filter(day -> day.isAfter(Progress.day(now)))
                .sorted()
                .findFirst()
                .orElse(null);
        return new Round(Box.of(syllabus, free, missed(free, past.log(), seen)), past, seen, asked, next, now);
    }

    /** The same after one more review, without reading everything again. */
    Round after(Review review) {
        Past more = new Past(log().with(review), past.wishes());
        return new Round(box, more, seen, asked, schedule.exam(), now);
    }

    ReviewLog log() {
        return past.log();
    }

    Wishes wishes() {
        return past.wishes();
    }

    Deck deck() {
        return deck;
    }

    Instant now() {
        return now;
    }

    Optional<Card> find(CardId id) {
        return box.find(id);
    }

    /** Whether it is about a question of an exam that runs. */
    boolean holdsBack(CardId card) {
        return asked.stream().anyMatch(question -> CardId.of(question).equals(card));
    }

    /** Whether a question of that id is asked in an exam that runs. */
    boolean holdsBack(String question) {
        return asked.stream().anyMatch(id -> id.value().equals(question));
    }

    Variant variant(Card.Missed card) {
        return Variant.of(card, seen, log().next(card.id()));
    }

    Optional<Progress> progress(CardId card) {
        return Optional.ofNullable(progress.get(card));
    }

    /** The answers of today that the history was not told of: one, or more after a crash. */
    List<Review> untold() {
        Set<String> told = seen.sights().stream()
                .map(sight -> name(sight.question(), sight.when()))
                .collect(Collectors.toSet());
        return log().all().stream()
                .filter(review -> review.day().equals(Progress.day(now)))
                .filter(review -> review.question()
                        .map(shown -> !told.contains(name(shown.question().id(), review.when())))
                        .orElse(false))
                .toList();
    }

    private static String name(QuestionId question, Instant when) {
        return question.value() + " " + when.toEpochMilli();
    }

    /** What each grade would make of a card now. */
    Progress next(CardId card, Grade grade) {
        return schedule.next(card, progress.get(card), grade, now);
    }

    Optional<LocalDate> exam() {
        return Optional.ofNullable(schedule.exam());
    }

    Optional<Forecast> forecast() {
        return exam().map(day -> Forecast.of(day, Progress.day(now), wished(), progress));
    }

    Load load() {
        List<Progress> known = wished().stream()
                .map(Card::id)
                .map(this::progress)
                .flatMap(Optional::stream)
                .toList();
        return Load.of(known, Progress.day(now), wishes().cardsADay(), deck.done());
    }

    List<Card> cards() {
        return box.cards();
    }

    List<Card> wished() {
        return box.cards().stream()
                .filter(card -> wishes().kinds().contains(card.id().kind()))
                .toList();
    }

    /** The review that a press on undo takes back: the latest one, if it was today. */
    Optional<Review> undoable() {
        return log().last().filter(review -> review.day().equals(Progress.day(now)));
    }

    /** Wrong at least once, in practice or in an exam; a miss during reviews belongs to the card that was reviewed. */
    private static List<QuestionId> missed(QuestionBank bank, ReviewLog log, Seen seen) {
        return bank.served().stream()
                .map(Question::id)
                .filter(id -> seen.find(id).map(Round::misses).orElse(0) > log.wrong(id))
                .toList();
    }

    private static int misses(Sighting sighting) {
        return sighting.times() - sighting.right();
    }
}
