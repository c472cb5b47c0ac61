package ready27.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ready27.history.Cause;
import ready27.history.CauseTaps;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.ReportForm;
import ready27.question.Statement;
import ready27.review.Face.Asked;
import ready27.review.Face.Back;
import ready27.review.Face.Done;
import ready27.review.Face.Front;
import ready27.review.Face.Head;
import ready27.review.Face.Moment;
import ready27.review.Face.Tap;
import ready27.syllabus.Ref;
import ready27.web.NotFound;

/** Puts cards on the page, in words. */
final class Faces {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Faces() {}

    static Face next(Round round, boolean shortcuts) {
        return round.deck().next().map(card -> front(card, round, shortcuts)).orElseGet(() -> done(round, shortcuts));
    }

    /** What an exam that runs asks too is told of; what there is not, is not found. */
    static Face front(CardId id, Round round, boolean shortcuts) {
        return round.find(id)
                .map(card -> front(card, round, shortcuts))
                .or(() -> Optional.of(heldBack(round, shortcuts)).filter(face -> round.holdsBack(id)))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private static Face front(Card card, Round round, boolean shortcuts) {
        Head head = Head.of(round, shortcuts);
        return card instanceof Card.Missed missed
                ? asked(missed, round.variant(missed), round, head, "")
                : Front.of((Card.Flash) card, head);
    }

    static Back back(Card.Flash card, Round round, boolean shortcuts) {
        return new Back(
                Head.of(round, shortcuts),
                card.ask(),
                card.front(),
                card.back(),
                card.note(),
                card.ref().path().orElse(""),
                card.ref().label(),
                card.id().path(),
                round.log().next(card.id()).number(),
                Arrays.stream(Grade.values())
                        .map(grade -> new Tap(
                                grade.key(),
                                grade.number(),
                                grade.title(),
                                until(round.next(card.id(), grade), round.now())))
                        .toList());
    }

    static Asked asked(Card.Missed card, Variant variant, Round round, Head head, String error) {
        Question question = variant.question();
        return new Asked(
                head,
                question.id().equals(card.question().id())
                        ? "You got this one wrong before."
                        : "You got a question on this point wrong before; this is another one.",
                question.stem(),
                question.statements().stream().map(Statement::text).toList(),
                variant.letters().stream()
                        .map(letter -> new Face.Choice(letter, variant.onScreen(letter), text(question, letter)))
                        .toList(),
                card.id().path() + "/choice",
                round.log().next(card.id()).number(),
                question.id().value(),
                error);
    }

    static Face.Answered answered(
            Review review, Variant variant, String chosen, Cause said, List<Ref> refs, Round round, boolean shortcuts) {
        boolean right = review.grade() != Grade.AGAIN;
        Question question = variant.question();
        return new Face.Answered(
                Head.of(round, shortcuts),
                right ? "Right." : "Not right: the answer is " + variant.onScreen(question.key()) + ".",
                right ? "good" : "bad",
                right ? "check" : "x",
                round.progress(review.card())
                        .map(known -> "It comes back in " + until(known, review.when()) + ".")
                        .orElse(""),
                question.stem(),
                question.statements().stream().map(Faces::truth).toList(),
                variant.letters().stream()
                        .map(letter -> line(variant, question.option(letter).orElseThrow(), letter.equals(chosen)))
                        .toList(),
                refs.stream()
                        .map(ref -> new Face.Chip(
                                ref.path().orElse(""), ref.label(), ref.title().equals(ref.label()) ? "" : ref.title()))
                        .toList(),
                question.origin(),
                right ? CauseTaps.NONE : cause(review.key(), question.id(), said),
                ReportForm.empty(question.revisionKey()));
    }

    static CauseTaps cause(ReviewKey review, QuestionId question, Cause said) {
        return CauseTaps.of(review.causePath(question), question, said);
    }

    private static Done done(Round round, boolean shortcuts) {
        Deck deck = round.deck();
        Optional<Moment> again = deck.later().stream().findFirst().map(Faces::moment);
        String text = deck.done() == 0
                ? "No card is due. New ones come when you miss a question in practice or in a mock exam."
                : (deck.done() == 1 ? "You reviewed 1 card today." : "You reviewed " + deck.done() + " cards today.")
                        + waiting(deck);
        return new Done(
                Head.of(round, shortcuts), again.isPresent() ? "Done for the moment" : "Done for today", text, again);
    }

    static Face heldBack(Round round, boolean shortcuts) {
        return new Face.HeldBack(Head.of(round, shortcuts));
    }

    static String waiting(Deck deck) {
        return switch (deck.waiting()) {
            case 0 -> "";
            case 1 -> " 1 more is due and waits for tomorrow; that costs little.";
            default -> " " + deck.waiting() + " more are due and wait for the next days, the most endangered first.";
        };
    }

    static Moment moment(Instant when) {
        return new Moment(when.toString(), TIME.format(when));
    }

    /** How long until a card comes back. */
    static String until(Progress progress, Instant now) {
        if (progress.learning()) {
            return Schedule.STEP.toMinutes() + " minutes";
        }
        return days(ChronoUnit.DAYS.between(LocalDate.ofInstant(now, ZoneOffset.UTC), progress.dueDay()));
    }

    static String days(long days) {
        if (days < 60) {
            return days == 1 ? "1 day" : days + " days";
        }
        return days < 730 ? Math.round(days / 30.4) + " months" : Math.round(days / 365.25) + " years";
    }

    private static Face.Truth truth(Statement statement) {
        return new Face.Truth(
                statement.text(),
                statement.holds() ? "right" : "wrong",
                statement.holds() ? "True" : "False",
                statement.why());
    }

    private static Face.Line line(Variant variant, Option option, boolean chosen) {
        String word = option.right() ? "Right answer" : "Wrong";
        return new Face.Line(
                variant.onScreen(option.letter()),
                option.text(),
                variant.question().statements().isEmpty() ? option.why() : "",
                (option.right() ? "is-key" : chosen ? "is-wrong" : "") + (chosen ? " is-chosen" : ""),
                option.right() ? "right" : chosen ? "wrong" : "",
                option.right() ? "check" : "x",
                chosen ? option.right() ? "Your answer: right" : "Your answer: wrong" : word);
    }

    private static String text(Question question, String letter) {
        return question.option(letter).map(Option::text).orElse("");
    }
}
