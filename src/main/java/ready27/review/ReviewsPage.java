package ready27.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ready27.review.Face.Moment;
import ready27.review.Face.Undo;

/**
 * What is due, how much comes in the next two weeks, and how it stands for the exam.
 *
 * @param begun whether anything was ever reviewed
 */
public record ReviewsPage(
        boolean begun,
        String headline,
        String text,
        String action,
        Optional<Moment> again,
        Optional<Undo> undo,
        Chart chart,
        Optional<Goal> goal) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int SHOWN = 10;

    /** Bars in a box of 560 by 120, and the same as rows. */
    public record Chart(boolean empty, int most, List<Column> columns, String later) {}

    public record Column(String day, int due, int planned, int x, int y, int height) {}

    /** The exam ahead. */
    public record Goal(String day, String left, String text, List<Weak> weakest) {}

    public record Weak(String title, String path, String percent) {}

    static ReviewsPage of(Round round) {
        Deck deck = round.deck();
        return new ReviewsPage(
                !round.log().isEmpty(),
                headline(deck, round.log().isEmpty()),
                text(round),
                deck.size() == 0 ? "" : round.log().isEmpty() ? "Begin" : "Review",
                deck.later().stream().findFirst().map(Faces::moment),
                round.undoable().map(last -> Undo.of(last, round)),
                chart(round.load()),
                round.forecast().map(ReviewsPage::goal));
    }

    private static String headline(Deck deck, boolean isNew) {
        if (deck.size() == 0) {
            return deck.later().isEmpty() ? "Nothing is due today" : "Nothing is due for the moment";
        }
        String cards = deck.size() == 1 ? "1 card" : deck.size() + " cards";
        return isNew ? "Begin with " + cards : cards + " for today";
    }

    private static String text(Round round) {
        Deck deck = round.deck();
        List<String> parts = new ArrayList<>();
        part(parts, deck.learning().size(), "being learned");
        part(parts, deck.due().size(), "to remember");
        part(parts, deck.fresh().size(), "new");
        String now = parts.isEmpty() ? "" : sentence(parts);
        return (now + Faces.waiting(deck)).strip();
    }

    private static void part(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static String sentence(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return parts.size() == 1
                ? last + "."
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last + ".";
    }

    private static Chart chart(Load load) {
        List<Column> columns = new ArrayList<>();
        int most = Math.max(
                1, load.days().stream().mapToInt(Load.Day::planned).max().orElse(0));
        for (int i = 0; i < load.days().size(); i++) {
            Load.Day day = load.days().get(i);
            int height = Math.round(120f * day.planned() / most);
            columns.add(new Column(name(i, day.day()), day.due(), day.planned(), 40 * i + 6, 120 - height, height));
        }
        String later = load.later() == 0 ? "" : "After these days " + load.later() + " are still waiting.";
        return new Chart(load.most() == 0, most, columns, later);
    }

    private static String name(int place, LocalDate day) {
        return switch (place) {
            case 0 -> "Today";
            case 1 -> "Tomorrow";
            default -> DAY.format(day);
        };
    }

    private static Goal goal(Forecast forecast) {
        List<Weak> weakest = forecast.endangered().stream()
                .limit(SHOWN)
                .map(weak -> new Weak(
                        weak.card().title(), weak.card().id().path(), Math.round(100 * weak.recall()) + " in 100"))
                .toList();
        return new Goal(
                DAY.format(forecast.exam()),
                forecast.daysLeft() == 1 ? "tomorrow" : "in " + forecast.daysLeft() + " days",
                text(forecast),
                weakest);
    }

    private static String text(Forecast forecast) {
        if (forecast.known() == 0) {
            return "Whatever you begin and would have forgotten by then comes back before that day.";
        }
        boolean all = forecast.endangered().isEmpty();
        String firm = all
                ? "All of them would"
                : forecast.known() - forecast.endangered().size() + " of them would";
        String rest = all ? "" : " The others come back before it, as far as your number of cards a day allows.";
        return "You know " + (forecast.known() == 1 ? "1 card" : forecast.known() + " cards")
                + ". Without another review, " + firm + " still have nine chances in ten on that day." + rest;
    }
}
