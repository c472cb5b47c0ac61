package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ready27.exam.Attempt.Finished;
import ready27.exam.Result.Mark;
import ready27.history.CauseTaps;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Statement;
import ready27.syllabus.Ref;

/** The result of an attempt with every question explained, by the questions as they were shown. */
public record ResultPage(Finished attempt, Show show, List<Review> reviews, Instant now) {

    static final int UNFOLDED = 10;

    /** One question after the exam: what was chosen, what is right, why. */
    public record Review(
            int number,
            String question,
            String revision,
            String stem,
            List<Statement> statements,
            List<Choice> choices,
            List<Ref> refs,
            String origin,
            boolean answered,
            boolean right,
            boolean flagged,
            String confidence,
            String spent,
            boolean slow,
            int changes,
            List<Late> late,
            CauseTaps cause)
            implements Reviewed {

        @Override
        public boolean guessed() {
            return confidence.equals("guess");
        }
    }

    /** An option with its reason; of two-statement questions the statements have the reasons. */
    public record Choice(String letter, String text, String why, boolean key, boolean chosen) {

        public String classes() {
            return "option" + (key ? " is-key" : "") + (chosen ? " is-chosen" : "")
                    + (chosen && !key ? " is-wrong" : "");
        }
    }

    /** A question that cannot be shown any more. */
    public record Lost(int number, boolean right) {}

    /** An answer that came too late: as the screen showed it. */
    public record Late(Instant arrived, String letter) {}

    public ResultPage {
        reviews = List.copyOf(reviews);
    }

    static ResultPage of(
            Finished attempt,
            Map<QuestionId, Question> shown,
            Function<String, List<Ref>> refs,
            MissedLines missed,
            Instant now) {
        Sheet sheet = attempt.sheet();
        List<Review> reviews = new ArrayList<>();
        for (Place place : attempt.paper().places()) {
            Question question = shown.get(place.question());
            if (question != null) {
                Mark mark = attempt.result().mark(place.question());
                Line line = sheet.line(place.question());
                reviews.add(review(attempt, place, question, mark, line, refs, missed.taps(mark)));
            }
        }
        return new ResultPage(attempt, missed.show(), reviews, now);
    }

    private static Review review(
            Finished attempt,
            Place place,
            Question question,
            Mark mark,
            Line line,
            Function<String, List<Ref>> refs,
            CauseTaps cause) {
        return new Review(
                attempt.paper().number(place.question()),
                place.question().value(),
                place.revision(),
                question.stem(),
                question.statements(),
                choices(place, question, mark),
                question.refs().stream()
                        .flatMap(ref -> refs.apply(ref).stream())
                        .toList(),
                question.origin(),
                !mark.choice().isEmpty(),
                mark.right(),
                line.flagged(),
                line.confidence(),
                words(line.spent()),
                line.spent().compareTo(slow(attempt)) > 0,
                line.changes(),
                line.lateAnswers().stream()
                        .map(late -> new Late(late.action().arrived(), place.onScreen(late.value())))
                        .toList(),
                cause);
    }

    private static List<Choice> choices(Place place, Question question, Mark mark) {
        List<Choice> choices = new ArrayList<>();
        for (String letter : place.letters()) {
            Option option = question.option(letter).orElseThrow();
            choices.add(new Choice(
                    place.onScreen(letter),
                    option.text(),
                    question.statements().isEmpty() ? option.why() : "",
                    letter.equals(mark.key()),
                    letter.equals(mark.choice())));
        }
        return choices;
    }

    /** Half as long again as an even share of the time. */
    private static Duration slow(Finished attempt) {
        return attempt.rules().evenShare().multipliedBy(3).dividedBy(2);
    }

    public Result result() {
        return attempt.result();
    }

    public List<Review> listed() {
        return reviews.stream().filter(show::takes).toList();
    }

    /** Questions of which the marks are kept and the words are not. */
    public List<Lost> lost() {
        Set<String> told = reviews.stream().map(Review::question).collect(Collectors.toSet());
        return attempt.paper().places().stream()
                .map(Place::question)
                .filter(question -> !told.contains(question.value()))
                .map(question -> new Lost(
                        attempt.paper().number(question),
                        result().mark(question).right()))
                .toList();
    }

    /** How far along the bar of 500 so many marks reach. */
    public int along(int marks) {
        return 500 * marks / attempt.result().outOf();
    }

    /** What went well stays folded while all questions are listed, and what would make the page endless. */
    public boolean opens(Review review) {
        return unfolds(review)
                && listed().stream()
                                .filter(other -> other.number() < review.number() && unfolds(other))
                                .count()
                        < UNFOLDED;
    }

    private boolean unfolds(Review review) {
        return show != Show.ALL || !review.right();
    }

    public int count(Show one) {
        return (int) reviews.stream().filter(one::takes).count();
    }

    public List<Review> missed() {
        return reviews.stream().filter(review -> !review.right()).toList();
    }

    public int late() {
        return reviews.stream().mapToInt(review -> review.late().size()).sum();
    }

    public String slowness() {
        return words(slow(attempt));
    }

    public String used() {
        return words(
                Duration.between(attempt.deadline().started(), attempt.end().when()));
    }

    public String margin() {
        int margin = attempt.result().margin();
        String marks = Math.abs(margin) == 1 ? " mark" : " marks";
        if (margin == 0) {
            return "exactly the pass mark";
        }
        return Math.abs(margin) + marks + (margin > 0 ? " above" : " below") + " the pass mark";
    }

    static String words(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? time.toSeconds() + " s"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
