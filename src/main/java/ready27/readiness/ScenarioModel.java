package ready27.readiness;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The model for papers of questions that share one scenario: one ability, and marks of one question that hang together.
 *
 * <p>A question of twenty marks is worth seven independent ones. The ability is not linked to Foundation: nobody has
 * data on that link.
 */
public final class ScenarioModel {

    /** Marks of one question. */
    public static final int MARKS = 20;

    /** Questions of a paper. */
    public static final int QUESTIONS = 4;

    private static final double INDEPENDENT = 0.35;
    private static final double HALF_LIFE_DAYS = 120;
    private static final int OLDEST_DAYS = 2400;
    private static final double PRIOR_MEAN = -0.6;
    private static final double TENTH = 0.1;
    static final Curve CURVE = new Curve(0.22, 1.1);

    /** One scenario question that was new to the person. */
    public record Marked(int marks, double day) {

        public Marked {
            if (marks < 0 || marks > MARKS || !Double.isFinite(day)) {
                throw new IllegalArgumentException("a question gives 0 to " + MARKS + " marks");
            }
        }
    }

    /**
     * The chance of a number of marks on a fresh paper.
     *
     * @param low lower end of its 80 % interval
     * @param high upper end
     */
    public record Reach(double chance, double low, double high) {}

    private ScenarioModel() {}

    /**
     * What a fresh paper is expected to give.
     *
     * @param from eight papers of ten give that many or more,
     * @param to and that many or fewer
     */
    public record Expected(double marks, int from, int to) {}

    /** By how much something raises the expected marks, and the chance as a share of one. */
    public record Gain(double marks, double points) {}

    /** What is known of abilities, faded, and the chance that follows. */
    private static final class Belief {

        private final double[] evidence;
        private final double chance;

        private Belief(double[] evidence, double chance) {
            this.evidence = evidence;
            this.chance = chance;
        }

        static Belief of(double[] evidence, double[] chances) {
            return new Belief(evidence, mean(believed(evidence), chances));
        }

        Belief lower(Belief other) {
            return other.chance < chance ? other : this;
        }
    }

    /**
     * The figure to show: a sitting lifts it only if it does so by itself, and waiting never does.
     *
     * <p>That of the day could be higher, since fading evidence draws a weak learner back to what is believed of anybody.
     *
     * @param cut marks of 80
     */
    public static Reach shown(List<Marked> questions, int cut, double today) {
        double[] chances = PaperMarks.chances(cut);
        return reach(belief(questions, chances, today).evidence, chances);
    }

    /** By the same belief that the figure comes from. */
    static Expected expected(List<Marked> questions, int cut, double today) {
        double[] believed = believed(belief(questions, PaperMarks.chances(cut), today).evidence);
        double[] likely = PaperMarks.likely(believed);
        return new Expected(
                mean(believed, PaperMarks.means()),
                PaperMarks.place(likely, TENTH),
                PaperMarks.place(likely, 1 - TENTH));
    }

    /**
     * What study brings that lifts ability so far.
     *
     * @param lift in logits; whoever is able gains less
     */
    static Gain gain(List<Marked> questions, int cut, double today, double lift) {
        double[] chances = PaperMarks.chances(cut);
        double[] believed = believed(belief(questions, chances, today).evidence);
        double[] marks = PaperMarks.means();
        return new Gain(
                mean(believed, lifted(marks, lift)) - mean(believed, marks),
                mean(believed, lifted(chances, lift)) - mean(believed, chances));
    }

    private static Belief belief(List<Marked> questions, double[] chances, double today) {
        double[] evidence = new double[Grid.ABILITIES];
        Belief lowest = Belief.of(evidence, chances);
        double since = today;
        for (Map.Entry<Double, List<Marked>> sitting :
                sittings(questions, today).entrySet()) {
            double day = sitting.getKey();
            lowest = lowest.lower(lowest(evidence, day - since, chances));
            evidence = faded(evidence, day - since);
            double without = Belief.of(evidence, chances).chance;
            evidence = with(evidence, sitting.getValue());
            Belief now = Belief.of(evidence, chances);
            lowest = now.chance < without ? lowest.lower(now) : now;
            since = day;
        }
        return lowest.lower(lowest(evidence, today - since, chances));
    }

    /**
     * How likely that person reaches that many marks, by that day's figure alone.
     *
     * @param cut marks of 80
     */
    static Reach read(List<Marked> questions, int cut, double today) {
        double[] evidence = new double[Grid.ABILITIES];
        for (Marked question : questions) {
            double[] one = faded(with(new double[Grid.ABILITIES], List.of(question)), today - question.day());
            for (int j = 0; j < evidence.length; j++) {
                evidence[j] += one[j];
            }
        }
        return reach(evidence, PaperMarks.chances(cut));
    }

    private static SortedMap<Double, List<Marked>> sittings(List<Marked> questions, double today) {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        question -> Math.min(today, question.day()), TreeMap::new, Collectors.toList()));
    }

    /** Of all days from the evidence on; what is as old as can be says nothing any more. */
    private static Belief lowest(double[] evidence, double days, double[] chances) {
        Belief lowest = Belief.of(faded(evidence, days), chances);
        for (int day = 0; day < Math.min(days, OLDEST_DAYS); day++) {
            lowest = lowest.lower(Belief.of(faded(evidence, day), chances));
        }
        return lowest;
    }

    private static double mean(double[] believed, double[] values) {
        double mean = 0;
        for (int j = 0; j < values.length; j++) {
            mean += believed[j] * values[j];
        }
        return mean;
    }

    /** The value of a higher ability, between those of the grid. */
    private static double[] lifted(double[] values, double lift) {
        double[] lifted = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            double room = 1 - Curve.logistic(Grid.ability(j) - Gains.HEADROOM);
            double place = Math.min(values.length - 1.0, j + lift * room / Grid.STEP);
            int below = (int) Math.min(values.length - 2.0, place);
            lifted[j] = values[below] + (place - below) * (values[below + 1] - values[below]);
        }
        return lifted;
    }

    private static Reach reach(double[] evidence, double[] chances) {
        double[] believed = believed(evidence);
        return new Reach(
                mean(believed, chances), quantile(believed, chances, TENTH), quantile(believed, chances, 1 - TENTH));
    }

    private static double[] believed(double[] evidence) {
        double[] believed = new double[Grid.ABILITIES];
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < believed.length; j++) {
            double distance = Grid.ability(j) - PRIOR_MEAN;
            believed[j] = -0.5 * distance * distance + evidence[j];
            most = Math.max(most, believed[j]);
        }
        for (int j = 0; j < believed.length; j++) {
            believed[j] = Math.exp(believed[j] - most);
            sum += believed[j];
        }
        for (int j = 0; j < believed.length; j++) {
            believed[j] /= sum;
        }
        return believed;
    }

    /** By ability, the logarithm of how likely those marks are, beside what is known. */
    private static double[] with(double[] evidence, List<Marked> questions) {
        double[] more = evidence.clone();
        for (int j = 0; j < more.length; j++) {
            double right = CURVE.at(Grid.ability(j));
            for (Marked question : questions) {
                more[j] += INDEPENDENT
                        * (question.marks() * Math.log(right) + (MARKS - question.marks()) * Math.log1p(-right));
            }
        }
        return more;
    }

    private static double[] faded(double[] evidence, double days) {
        double left = Math.pow(2, -Math.max(0, days) / HALF_LIFE_DAYS);
        double[] faded = new double[evidence.length];
        for (int j = 0; j < faded.length; j++) {
            faded[j] = left * evidence[j];
        }
        return faded;
    }

    /** Chances rise with ability, so the order of abilities is that of chances. */
    private static double quantile(double[] believed, double[] chances, double share) {
        double sum = 0;
        for (int j = 0; j < believed.length; j++) {
            sum += believed[j];
            if (sum >= share) {
                return chances[j];
            }
        }
        return chances[chances.length - 1];
    }
}
