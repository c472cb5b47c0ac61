package ready27.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ready27.review.CardsAhead;

/**
 * Lays work out over the days of a window.
 *
 * <p>A day begins with its mock exam, if it has one, and the cards that are due, at most a third of the time and a
 * quarter of an hour; then come pieces of work as long as one fits. Nothing is divided. A piece that is longer than a
 * day's minutes gets a day to itself: that is the only way in which a day exceeds them.
 */
final class Planning {

    private static final int MOST_REVIEWING = 15;
    private static final int REVIEW_SHARE = 3;
    private static final int REHEARSAL = 3;
    private static final int WITH_A_LAST_DAY = 8;

    private final Window window;
    private final Work work;
    private final CardsAhead cards;
    private final int offset;
    private final Map<Integer, Task> mocks = new TreeMap<>();

    /** @param offset the days from today to the first of the window */
    private Planning(Window window, Work work, CardsAhead cards, int offset) {
        this.window = window;
        this.work = work;
        this.cards = cards;
        this.offset = offset;
    }

    /** The days, one after the other from the first of the window to the eve of the exam, and what is left over. */
    record Outcome(List<Day> days, Left left) {}

    static Outcome of(Window window, Work work, CardsAhead cards, int offset) {
        Planning planning = new Planning(window, work, cards, offset);
        planning.placeMocks();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < window.days(); i++) {
            days.add(new Day(window.day(i), planning.tasks(i)));
        }
        int without = work.mocks().size() - planning.mocks.size();
        int length = work.mocks().isEmpty() ? 0 : work.mocks().get(0).minutes();
        return new Outcome(days, work.left().plus(without, length));
    }

    /** Spread over the time, the last one three days before the exam; together at most half of the time, but one. */
    private void placeMocks() {
        List<Task> all = work.mocks();
        if (all.isEmpty() || window.days() == 0) {
            return;
        }
        int first = window.untouched(0) || all.get(0).minutes() <= window.room(0) ? 0 : 1;
        int span = Math.max(first, window.days() - REHEARSAL) - first;
        if (first + span >= window.days()) {
            return;
        }
        int number = Math.min(all.size(), span + 1);
        while (number > 1 && 2 * minutes(all.subList(all.size() - number, all.size())) > window.minutesInAll()) {
            number--;
        }
        List<Task> best = all.subList(all.size() - number, all.size());
        for (int k = 1; k <= number; k++) {
            mocks.put(first + span * k / number, best.get(k - 1));
        }
    }

    private List<Task> tasks(int i) {
        List<Task> tasks = new ArrayList<>();
        int room = window.room(i);
        Optional<Task> mock = Optional.ofNullable(mocks.get(i));
        mock.ifPresent(tasks::add);
        int rest = room - minutes(tasks);
        if (rest <= 0) {
            return tasks;
        }
        int due = Math.min(MOST_REVIEWING, Pace.cards(cards.in(offset + i)));
        int reviewing = Math.min(due, rest / REVIEW_SHARE);
        List<Task> pieces = onTheEve(i) ? List.of() : pieces(rest - reviewing);
        if (pieces.isEmpty() && mock.isEmpty() && !onTheEve(i)) {
            Optional<Task> one = instead(i, rest, due);
            if (one.isPresent() && one.get().minutes() > rest) {
                return List.of(one.get());
            }
            pieces = one.map(List::of).orElse(List.of());
        }
        reviews(i, Math.min(due, rest - minutes(pieces))).ifPresent(tasks::add);
        tasks.addAll(pieces);
        return tasks;
    }

    /** The last day before the exam brings nothing new, where there are enough others. */
    private boolean onTheEve(int i) {
        return i == window.days() - 1 && window.days() >= WITH_A_LAST_DAY;
    }

    private List<Task> pieces(int minutes) {
        List<Task> pieces = new ArrayList<>();
        Optional<Task> next = work.take(minutes);
        while (next.isPresent()) {
            pieces.add(next.get());
            next = work.take(minutes - minutes(pieces));
        }
        return pieces;
    }

    /** Where nothing fits beside the cards, every other day: a piece in their place, too long a one if need be. */
    private Optional<Task> instead(int i, int rest, int due) {
        boolean cardsFirst = 2 * due >= rest && window.day(i).toEpochDay() % 2 == 0;
        return cardsFirst
                ? Optional.empty()
                : work.take(rest).or(() -> window.untouched(i) ? tooLong() : Optional.empty());
    }

    /** Rather a small set of questions than a large one. */
    private Optional<Task> tooLong() {
        return work.take(Pace.questions(FoundationWork.FEW)).or(() -> work.take(Integer.MAX_VALUE));
    }

    private Optional<Task> reviews(int i, int minutes) {
        int number = Math.min(cards.in(offset + i), Pace.cardsIn(minutes));
        return number <= 0
                ? Optional.empty()
                : Optional.of(new Task(Task.Kind.REVIEWS, "Reviews", number, Pace.cards(number), "/reviews"));
    }

    private static int minutes(List<Task> tasks) {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }
}
