package ready27.readiness;

import static ready27.readiness.Step.Kind.LESSON;
import static ready27.readiness.Step.Kind.MOCK;
import static ready27.readiness.Step.Kind.NEW_QUESTIONS;
import static ready27.readiness.Step.Kind.REVIEWS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ready27.readiness.Step.Kind;
import ready27.readiness.Step.Why;

/**
 * The three things to do next.
 *
 * <p>First what opens a shut gate, if the chance is good enough for a verdict; then cards that are due; then, for those
 * who only have to stay in form, one mock of new questions in the last week; then whatever gives most marks a minute:
 * the weight of an area times what is missing in it, and how much that piece of study is expected to bring. The reserve
 * is never drawn on.
 */
final class NextSteps {

    private static final int STEPS = 3;
    private static final int MOST_OF_AN_AREA = 2;
    static final double GATES_MATTER = 0.70;
    static final double IN_FORM = 0.85;
    static final int LAST_WEEK = 7;
    private static final int LAST_DAYS = 3;
    static final int FEW_QUESTIONS = 5;
    static final int QUESTIONS = 10;
    private static final int MIXED_QUESTIONS = 20;
    private static final double MINUTES_A_QUESTION = 1.5;
    private static final int LESSON_MINUTES = 20;
    static final int READING_MINUTES = 12;
    private static final int CARD_SECONDS = 20;
    private static final int MOST_CARDS = 45;

    private final Standing standing;
    private final Ahead ahead;
    private final Gains gains;
    private final List<Step> steps = new ArrayList<>();

    private NextSteps(Standing standing, Ahead ahead) {
        this.standing = standing;
        this.ahead = ahead;
        this.gains = new Gains(standing.aim(), standing.chance());
    }

    static List<Step> of(Standing standing, Ahead ahead) {
        NextSteps next = new NextSteps(standing, ahead);
        if (standing.chance().pass() >= GATES_MATTER) {
            next.openGates();
        }
        next.review();
        next.stayInForm();
        next.gainMarks();
        next.read();
        return next.steps.stream().limit(STEPS).toList();
    }

    private void openGates() {
        Set<Gate> missing = standing.missing();
        if (missing.contains(Gate.EVERY_AREA)) {
            Gate.thinAreas(standing.aim().target(), standing.sifted().answered()).stream()
                    .sorted(Comparator.comparing((Integer a) -> -standing.aim().questions(a)))
                    .filter(a -> ahead.unseen().get(a) >= Gate.ANSWERS_AN_AREA - standing.answers(a))
                    .forEach(a -> add(
                            questions(a, Math.min(FEW_QUESTIONS, ahead.unseen().get(a)), Why.THIN_AREA)));
        }
        if (missing.contains(Gate.PACE)) {
            add(mock(Why.PACE));
        }
        if (missing.contains(Gate.ENOUGH_ANSWERS) || missing.contains(Gate.FRESH)) {
            int unseen = ahead.unseen().stream().mapToInt(Integer::intValue).sum();
            add(unseen >= MIXED_QUESTIONS ? mixed() : mock(Why.FEW_ANSWERS));
        }
    }

    private void review() {
        if (ahead.due() > 0) {
            int cards = cards(ahead.due());
            add(step(
                    REVIEWS,
                    Why.DUE,
                    "",
                    0,
                    minutesOfCards(cards),
                    gains.everywhere(
                            Gains.A_CARD * cards / standing.aim().areas().size())));
        }
    }

    private void stayInForm() {
        boolean fresh = !ahead.mockLately() && ahead.aPaper(standing.aim().target());
        if (standing.chance().pass() >= IN_FORM && inLastWeek(ahead.days()) && fresh) {
            add(mock(Why.IN_FORM));
        }
    }

    /** At most two blocks of one area, so that nobody is kept in one corner. */
    private void gainMarks() {
        blocks().stream()
                .sorted(Comparator.comparingDouble(Block::value).reversed())
                .forEach(block -> add(block.step()));
    }

    private void read() {
        areas().boxed()
                .sorted(Comparator.comparingDouble((Integer a) -> -gains.gap(a)))
                .forEach(a -> add(step(LESSON, Why.NOTHING_UNSEEN, key(a), 0, READING_MINUTES, 0)));
    }

    private record Block(Step step, double value) {}

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        areas().forEach(a -> {
            int unseen = ahead.unseen().get(a);
            if (unseen >= FEW_QUESTIONS) {
                int questions = unseen >= QUESTIONS ? QUESTIONS : FEW_QUESTIONS;
                Step lesson = step(
                        LESSON, Why.MOST_MARKS, key(a), FEW_QUESTIONS, LESSON_MINUTES, gains.in(a, Gains.A_LESSON));
                blocks.add(block(a, questions(a, questions, Why.MOST_MARKS), strength(questions)));
                blocks.add(block(a, lesson, Gains.A_LESSON));
            }
        });
        return blocks;
    }

    /** Half as many questions bring half as much. */
    private Block block(int area, Step step, double strength) {
        return new Block(step, gains.gap(area) * strength / step.minutes());
    }

    private static double strength(int questions) {
        return Gains.TEN_QUESTIONS * questions / QUESTIONS;
    }

    private Step questions(int area, int questions, Why why) {
        return step(NEW_QUESTIONS, why, key(area), questions, minutes(questions), gains.in(area, strength(questions)));
    }

    private Step mixed() {
        double marks = gains.everywhere(
                strength(MIXED_QUESTIONS) / standing.aim().areas().size());
        return step(NEW_QUESTIONS, Why.FEW_ANSWERS, "", MIXED_QUESTIONS, minutes(MIXED_QUESTIONS), marks);
    }

    private Step mock(Why why) {
        int minutes = (int) standing.aim().length().toMinutes();
        return step(MOCK, why, "", standing.aim().questions(), minutes, gains.everywhere(Gains.A_MOCK));
    }

    private Step step(Kind kind, Why why, String area, int questions, int minutes, double marks) {
        return new Step(kind, why, area, questions, minutes, marks, gains.points(marks));
    }

    private void add(Step step) {
        boolean there = steps.stream()
                .anyMatch(one -> one.kind() == step.kind() && one.area().equals(step.area()));
        long ofTheArea = steps.stream()
                .filter(one -> !one.area().isEmpty() && one.area().equals(step.area()))
                .count();
        if (!there && ofTheArea < MOST_OF_AN_AREA) {
            steps.add(step);
        }
    }

    /** Near the exam, and not so near that a mock would tire. */
    static boolean inLastWeek(int days) {
        return days >= LAST_DAYS && days <= LAST_WEEK;
    }

    /** How many of the due cards one sitting takes. */
    static int cards(int due) {
        return Math.min(due, MOST_CARDS);
    }

    static int minutesOfCards(int cards) {
        return (cards * CARD_SECONDS + 59) / 60;
    }

    static int minutes(int questions) {
        return (int) Math.ceil(questions * MINUTES_A_QUESTION);
    }

    private IntStream areas() {
        return IntStream.range(0, standing.aim().areas().size());
    }

    private String key(int area) {
        return standing.aim().areas().get(area).key();
    }
}
