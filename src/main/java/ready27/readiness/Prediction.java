package ready27.readiness;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Gathers the marks to be expected over all that is thought possible, and the chance that they are enough. */
final class Prediction {

    private final Target target;
    private final double[] areas;
    private double pass;
    private double mean;
    private double square;
    private double luck;

    Prediction(Target target) {
        this.target = target;
        this.areas = new double[target.areas()];
    }

    /** @param chances by ability, the chance of a right answer in the exam */
    void add(double share, Posterior posterior, double[] chances) {
        for (int g = 0; g < Posterior.GENERALS; g++) {
            add(share * posterior.general(g), g, posterior, chances);
        }
    }

    private void add(double share, int g, Posterior posterior, double[] chances) {
        double marks = 0;
        double spread = 0;
        double chance = 0;
        for (int a = 0; a < areas.length; a++) {
            int n = target.questions().get(a);
            double right = 0;
            double rightSquared = 0;
            double[] abilities = posterior.area(a, g);
            for (int j = 0; j < chances.length; j++) {
                double believed = abilities[j] * chances[j];
                right += believed;
                rightSquared += believed * chances[j];
            }
            marks += n * right;
            spread += (double) n * n * (rightSquared - right * right);
            chance += n * (right - rightSquared);
            areas[a] += share * right;
        }
        pass += share * Normal.below((marks - target.cut() + 0.5) / Math.sqrt(spread + chance));
        mean += share * marks;
        square += share * (marks * marks + spread);
        luck += share * chance;
    }

    Chance chance(Likelihood evidence) {
        double ability = Math.sqrt(Math.max(1e-9, square - mean * mean));
        double noise = Math.sqrt(luck);
        double margin = mean - target.cut() + 0.5;
        return new Chance(
                pass,
                Normal.below((margin - Chance.EIGHTY * ability) / noise),
                Normal.below((margin + Chance.EIGHTY * ability) / noise),
                mean,
                ability,
                noise,
                list(areas.length, a -> areas[a]),
                list(areas.length, evidence::weight));
    }

    private static List<Double> list(int n, IntToDoubleFunction number) {
        return IntStream.range(0, n).mapToDouble(number).boxed().toList();
    }
}
