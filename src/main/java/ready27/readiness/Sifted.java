package ready27.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import ready27.history.Manner;

/**
 * Which observations count, and why the others do not: only the first sight of a question predicts how somebody does on
 * new ones.
 *
 * @param counted in the order of days, those that the model learns from
 * @param ignored how many of the others there are, by the reason
 * @param rightOnRepeats how many of the repeats were right
 */
public record Sifted(Answered answered, List<Observation> counted, Map<Reason, Integer> ignored, int rightOnRepeats) {

    /** Why an observation does not count. */
    public enum Reason {
        /** The question had been seen before. */
        REPEAT,
        /** Answered faster than anybody reads: what is right is luck. */
        RAPID
    }

    static final double RAPID_SECONDS = 3;

    public Sifted {
        counted = List.copyOf(counted);
        ignored = Map.copyOf(ignored);
    }

    public static Sifted of(List<Observation> observations) {
        return of(observations, List.of());
    }

    /** @param others days of answers that are no observations, such as the lines of a scenario */
    static Sifted of(List<Observation> observations, List<Double> others) {
        List<Observation> counted = new ArrayList<>();
        Map<Reason, Integer> ignored = new EnumMap<>(Reason.class);
        Set<String> seen = new HashSet<>();
        List<Double> reviews = new ArrayList<>(others);
        int rightOnRepeats = 0;
        for (Observation one : inOrder(observations)) {
            if (!seen.add(one.question())) {
                ignored.merge(Reason.REPEAT, 1, Integer::sum);
                reviews.add(one.day());
                rightOnRepeats += one.right() ? 1 : 0;
            } else if (rapid(one)) {
                ignored.merge(Reason.RAPID, 1, Integer::sum);
                reviews.add(one.day());
            } else {
                counted.add(one);
            }
        }
        OptionalDouble reviewed = reviews.stream().mapToDouble(day -> day).max();
        return new Sifted(new Answered(evidence(counted), reviewed), counted, ignored, rightOnRepeats);
    }

    public int ignored(Reason reason) {
        return ignored.getOrDefault(reason, 0);
    }

    /** How many observations there are in all. */
    public int all() {
        return counted.size()
                + ignored.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int rightOnFirstSight() {
        return (int) counted.stream().filter(Observation::right).count();
    }

    /** In an exam a wrong answer costs its mark however fast it was; elsewhere haste tells nothing. */
    private static boolean rapid(Observation one) {
        boolean hasty = one.manner() != Manner.LEFT_BLANK && one.seconds() >= 0 && one.seconds() < RAPID_SECONDS;
        return hasty && (one.right() || !one.manner().timed());
    }

    private static List<Observation> inOrder(List<Observation> observations) {
        return observations.stream()
                .sorted(Comparator.comparingDouble(Observation::day))
                .toList();
    }

    private static List<Evidence> evidence(List<Observation> counted) {
        return counted.stream()
                .map(one -> new Evidence(one.area(), one.right(), one.difficulty(), one.day()))
                .toList();
    }
}
