package ready27.readiness.simulation;

/** The exact chance that a student passes the real exam, over the luck of its form. */
final class Truth {

    private static final double FORM = 0.15;
    private static final double[] POINTS = {
        -3.750439717725742,
        -2.366759410734541,
        -1.154405394739968,
        0,
        1.154405394739968,
        2.366759410734541,
        3.750439717725742
    };
    private static final double[] WEIGHTS = {
        0.00054826885597222,
        0.030757123967586,
        0.240123178605013,
        0.457142857142857,
        0.240123178605013,
        0.030757123967586,
        0.00054826885597222
    };
    private static final int CUT = 25;

    private Truth() {}

    static double pass(World world, double[] abilities) {
        double pass = 0;
        for (int i = 0; i < POINTS.length; i++) {
            double[] chances = new double[World.AREAS];
            for (int area = 0; area < chances.length; area++) {
                chances[area] = world.examChance(area, abilities[area] + FORM * POINTS[i]);
            }
            pass += WEIGHTS[i] * reach(World.PAPER, chances, CUT);
        }
        return pass;
    }

    /** The chance of that many right answers. */
    static double reach(int[] questions, double[] chances, int cut) {
        double[] marks = {1};
        for (int area = 0; area < questions.length; area++) {
            for (int i = 0; i < questions[area]; i++) {
                marks = withOneMore(marks, chances[area]);
            }
        }
        return from(marks, cut);
    }

    static double from(double[] marks, int cut) {
        double sum = 0;
        for (int n = cut; n < marks.length; n++) {
            sum += marks[n];
        }
        return sum;
    }

    private static double[] withOneMore(double[] marks, double chance) {
        double[] more = new double[marks.length + 1];
        for (int n = 0; n < marks.length; n++) {
            more[n] += marks[n] * (1 - chance);
            more[n + 1] += marks[n] * chance;
        }
        return more;
    }
}
