package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ready27.exam.Attempt.Running;
import ready27.learner.Preferences;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Statement;

/** All that a candidate sees while the clock runs; there is no key and no rationale in it. */
public record DeskPage(
        String attempt,
        String person,
        String title,
        boolean reserve,
        Instant now,
        Instant deadline,
        int grace,
        boolean shortcuts,
        boolean timerHidden,
        List<Card> cards)
        implements Desk {

    /** One question with what the candidate has done to it. */
    public record Card(
            int number,
            String question,
            int version,
            int kept,
            String stem,
            List<String> statements,
            List<Choice> choices,
            boolean answered,
            boolean flagged,
            String confidence) {

        public String state() {
            return (answered ? " answered" : " not answered") + (flagged ? ", flagged" : "");
        }

        public String classes() {
            return (answered ? "answered" : "") + (flagged ? " flagged" : "");
        }
    }

    /** One option: its letter in the file, its letter on this screen. */
    public record Choice(String value, String letter, String text, boolean chosen, boolean struck) {}

    public DeskPage {
        cards = List.copyOf(cards);
    }

    static DeskPage of(Running attempt, Map<QuestionId, Question> shown, Preferences preferences, Instant now) {
        Sheet sheet = attempt.sheet();
        List<Card> cards = new ArrayList<>();
        for (Place place : attempt.paper().places()) {
            Question question = shown.get(place.question());
            if (question != null) {
                cards.add(card(cards.size() + 1, place, question, sheet.line(place.question())));
            }
        }
        return new DeskPage(
                attempt.id().value(),
                attempt.learner().value(),
                attempt.rules().title(),
                attempt.paper().reserve(),
                now,
                attempt.deadline().at(),
                attempt.rules().graceSeconds(),
                preferences.shortcuts(),
                preferences.timerHidden(),
                cards);
    }

    @Override
    public String template() {
        return "exam/desk";
    }

    @Override
    public HandInPage handIn() {
        List<HandInPage.Open> blanks =
                cards.stream().filter(card -> !card.answered()).map(this::open).toList();
        List<HandInPage.Open> flagged =
                cards.stream().filter(Card::flagged).map(this::open).toList();
        return new HandInPage(attempt, cards.size(), left(), blanks, flagged);
    }

    private HandInPage.Open open(Card card) {
        String number = String.valueOf(card.number());
        return new HandInPage.Open("/exams/" + attempt + "#q-" + number, number, "Question " + number);
    }

    /** Such as 40:00, for pages whose clock stands still. */
    public String left() {
        long seconds = Math.max(0, Duration.between(now, deadline).toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static Card card(int number, Place place, Question question, Line line) {
        String chosen = line.choice();
        String struck = line.struck();
        List<Choice> choices = new ArrayList<>();
        for (String letter : place.letters()) {
            choices.add(new Choice(
                    letter,
                    place.onScreen(letter),
                    question.option(letter).orElseThrow().text(),
                    letter.equals(chosen),
                    struck.contains(letter)));
        }
        return new Card(
                number,
                place.question().value(),
                line.version(),
                line.kept(),
                question.stem(),
                question.statements().stream().map(Statement::text).toList(),
                choices,
                !chosen.isEmpty(),
                line.flagged(),
                line.confidence());
    }
}
