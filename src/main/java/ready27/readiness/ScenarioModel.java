package ready27.readiness;

import java.util.List;

/**
 * The model for papers of questions that share one scenario: one ability, and marks of one question that hang together.
 *
 * <p>A question of twenty marks is worth seven independent ones. The ability is not linked to Foundation: nobody has
 * data on that link.
 */
public final class ScenarioModel {

    /** Marks of one question. */
    public static final int MARKS = 20;

    private static final int QUESTIONS = 4;
    private static final double INDEPENDENT = 0.35;
    private static final double SHARED = 0.6;
    private static final double HALF_LIFE_DAYS = 120;
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
     * How likely that person reaches that many marks.
     *
     * @param cut marks of 80
     */
    public static Reach read(List<Marked> questions, int cut, double today) {
        double[] believed = believed(questions, today);
        double[] chances = new double[Grid.ABILITIES];
        double chance = 0;
        for (int j = 0; j < chances.length; j++) {
            for (int marks = cut; marks < PAPERS[j].length; marks++) {
                chances[j] += PAPERS[j][marks];
            }
            chance += believed[j] * chances[j];
        }
        return new Reach(chance, quantile(believed, chances, TENTH), quantile(believed, chances, 1 - TENTH));
    }

    private static double[] believed(List<Marked> questions, double today) {
        double[] believed = new double[Grid.ABILITIES];
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < believed.length; j++) {
            double distance = Grid.ability(j) - PRIOR_MEAN;
            believed[j] = -0.5 * distance * distance + likelihood(questions, today, CURVE.at(Grid.ability(j)));
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

    private static double likelihood(List<Marked> questions, double today, double right) {
        double likelihood = 0;
        for (Marked question : questions) {
            double weight = Math.pow(2, -Math.max(0, today - question.day()) / HALF_LIFE_DAYS);
            likelihood += weight
                    * INDEPENDENT
                    * (question.marks() * Math.log(right) + (MARKS - question.marks()) * Math.log1p(-right));
        }
        return likelihood;
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
