package ready27.readiness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What must be there besides a good figure, because the figure reaches into areas nobody has looked at. */
public enum Gate {
    /** Sixty first sights in the last 120 days. */
    ENOUGH_ANSWERS,
    /** Three first sights in every area that a paper asks two questions of or more. */
    EVERY_AREA,
    /** Something that counts in the last 21 days. */
    FRESH,
    /** One timed paper with 96 in 100 questions answered in time, or half of the questions within 48 seconds each. */
    PACE;

    public static final int ANSWERS = 60;
    public static final int ANSWERS_AN_AREA = 3;
    public static final int FRESH_DAYS = 21;

    private static final int WINDOW_DAYS = 120;
    private static final int SMALL_AREA = 2;

    /** The gates that are still shut. */
    public static Set<Gate> missing(Target target, Answered answered, boolean pace, double today) {
        Set<Gate> missing = EnumSet.noneOf(Gate.class);
        long recent = answered.evidence().stream()
                .filter(one -> today - one.day() <= WINDOW_DAYS)
                .count();
        if (recent < ANSWERS) {
            missing.add(ENOUGH_ANSWERS);
        }
        if (!thinAreas(target, answered).isEmpty()) {
            missing.add(EVERY_AREA);
        }
        if (today - answered.lastEvidence().orElse(Double.NEGATIVE_INFINITY) > FRESH_DAYS) {
            missing.add(FRESH);
        }
        if (!pace) {
            missing.add(PACE);
        }
        return missing;
    }

    /** Areas with too few first sights, by index. */
    public static List<Integer> thinAreas(Target target, Answered answered) {
        int[] answers = new int[target.areas()];
        answered.evidence().forEach(one -> answers[one.area()]++);
        return IntStream.range(0, answers.length)
                .filter(a -> target.questions().get(a) >= SMALL_AREA && answers[a] < ANSWERS_AN_AREA)
                .boxed()
                .toList();
    }
}
