package ready27.readiness;

/** By ability, how likely each number of marks is on a fresh paper of questions that share one scenario. */
final class PaperMarks {

    private static final double SHARED = 0.6;
    private static final Quadrature SEVEN = Quadrature.of(7);
    private static final double[][] PAPERS = papers();

    private PaperMarks() {}

    /** By ability, the chance of that many marks. */
    static double[] chances(int cut) {
        double[] chances = new double[Grid.ABILITIES];
        for (int j = 0; j < chances.length; j++) {
            for (int marks = cut; marks < PAPERS[j].length; marks++) {
                chances[j] += PAPERS[j][marks];
            }
        }
        return chances;
    }

    /** By ability, the marks of a paper on average. */
    static double[] means() {
        double[] means = new double[Grid.ABILITIES];
        for (int j = 0; j < means.length; j++) {
            for (int marks = 0; marks < PAPERS[j].length; marks++) {
                means[j] += marks * PAPERS[j][marks];
            }
        }
        return means;
    }

    /** How likely each number of marks is, by how far each ability is believed. */
    static double[] likely(double[] believed) {
        double[] likely = new double[PAPERS[0].length];
        for (int j = 0; j < believed.length; j++) {
            for (int marks = 0; marks < likely.length; marks++) {
                likely[marks] += believed[j] * PAPERS[j][marks];
            }
        }
        return likely;
    }

    /** The marks that so large a share of papers does not exceed. */
    static int place(double[] likely, double share) {
        double sum = 0;
        for (int marks = 0; marks < likely.length; marks++) {
            sum += likely[marks];
            if (sum >= share) {
                return marks;
            }
        }
        return likely.length - 1;
    }

    private static double[][] papers() {
        double[][] papers = new double[Grid.ABILITIES][];
        for (int j = 0; j < papers.length; j++) {
            double[] question = question(Grid.ability(j));
            double[] paper = {1};
            for (int q = 0; q < ScenarioModel.QUESTIONS; q++) {
                paper = both(paper, question);
            }
            papers[j] = paper;
        }
        return papers;
    }

    private static double[] question(double ability) {
        double[] question = new double[ScenarioModel.MARKS + 1];
        for (int h = 0; h < SEVEN.size(); h++) {
            double right = ScenarioModel.CURVE.at(ability + SHARED * SEVEN.point(h));
            double[] binomial = {1};
            for (int line = 0; line < ScenarioModel.MARKS; line++) {
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
