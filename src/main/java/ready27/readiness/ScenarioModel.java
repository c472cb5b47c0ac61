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
    private static final double SHARED = 0.6;
    private static final double HALF_LIFE_DAYS = 120;
    private static final int OLDEST_DAYS = 2400;
    private static final double PRIOR_MEAN = -0.6;
    private static final double TENTH = 0.1;
    private static final Curve CURVE = new Curve(0.22, 1.1);
    private static final Quadrature SEVEN = Quadrature.of(7);

    /** By ability, how likely each number of marks of a whole paper is. */
    private static final double[][] PAPERS = papers();

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
     * The figure to show: a sitting lifts it only if it does so by itself, and waiting never does.
     *
     * <p>That of the day could be higher, since fading evidence draws a weak learner back to what is believed of anybody.
     *
     * @param cut marks of 80
     */
    public static Reach shown(List<Marked> questions, int cut, double today) {
        double[] chances = chances(cut);
        double[] evidence = new double[Grid.ABILITIES];
        Reach lowest = reach(evidence, chances);
        double since = today;
        for (Map.Entry<Double, List<Marked>> sitting :
                sittings(questions, today).entrySet()) {
            double day = sitting.getKey();
            lowest = lower(lowest, lowest(evidence, day - since, chances));
            evidence = faded(evidence, day - since);
            double without = reach(evidence, chances).chance();
            evidence = with(evidence, sitting.getValue());
            Reach now = reach(evidence, chances);
            lowest = now.chance() < without ? lower(lowest, now) : now;
            since = day;
        }
        return lower(lowest, lowest(evidence, today - since, chances));
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
        return reach(evidence, chances(cut));
    }

    private static SortedMap<Double, List<Marked>> sittings(List<Marked> questions, double today) {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        question -> Math.min(today, question.day()), TreeMap::new, Collectors.toList()));
    }

    private static Reach lower(Reach one, Reach other) {
        return other.chance() < one.chance() ? other : one;
    }

    /** Of all days from the evidence on; what is as old as can be says nothing any more. */
    private static Reach lowest(double[] evidence, double days, double[] chances) {
        double[] lowest = faded(evidence, days);
        double least = chance(lowest, chances);
        for (int day = 0; day < Math.min(days, OLDEST_DAYS); day++) {
            double[] then = faded(evidence, day);
            double chance = chance(then, chances);
            if (chance < least) {
                least = chance;
                lowest = then;
            }
        }
        return reach(lowest, chances);
    }

    private static double chance(double[] evidence, double[] chances) {
        double[] believed = believed(evidence);
        double chance = 0;
        for (int j = 0; j < chances.length; j++) {
            chance += believed[j] * chances[j];
        }
        return chance;
    }

    private static Reach reach(double[] evidence, double[] chances) {
        double[] believed = believed(evidence);
        return new Reach(
                chance(evidence, chances), quantile(believed, chances, TENTH), quantile(believed, chances, 1 - TENTH));
    }

    /** By ability, the chance of that many marks. */
    private static double[] chances(int cut) {
        double[] chances = new double[Grid.ABILITIES];
        for (int j = 0; j < chances.length; j++) {
            for (int marks = cut; marks < PAPERS[j].length; marks++) {
                chances[j] += PAPERS[j][marks];
            }
        }
        return chances;
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

    private static double[][] papers() {
        double[][] papers = new double[Grid.ABILITIES][];
        for (int j = 0; j < papers.length; j++) {
            double[] question = question(Grid.ability(j));
            double[] paper = {1};
            for (int q = 0; q < QUESTIONS; q++) {
                paper = both(paper, question);
            }
            papers[j] = paper;
        }
        return papers;
    }

    private static double[] question(double ability) {
        double[] question = new double[MARKS + 1];
        for (int h = 0; h < SEVEN.size(); h++) {
            double right = CURVE.at(ability + SHARED * SEVEN.point(h));
            double[] binomial = {1};
            for (int line = 0; line < MARKS; line++) {
                binomial = both(binomial, new double[] {1 - right, right});
            }
            for (int marks = 0; marks < question.length; marks++) {
                question[marks] += SEVEN.weight(h) * binomial[marks];
            }
        }
        return question;
    }

    /** How likely each sum is, of two independent numbers. */
    private static double[] both(double[] one, double[] other) {
        double[] sums = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < other.length; k++) {
                sums[i + k] += one[i] * other[k];
            }
        }
        return sums;
    }
}
