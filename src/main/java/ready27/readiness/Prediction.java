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
        double[] marks = new double[Posterior.GENERALS];
        double[] spread = new double[Posterior.GENERALS];
        double[] chance = new double[Posterior.GENERALS];
        double[] squares = squares(chances);
        for (int a = 0; a < areas.length; a++) {
            int n = target.questions().get(a);
            double[] right = posterior.mean(a, chances);
            double[] rightSquared = posterior.mean(a, squares);
            for (int g = 0; g < right.length; g++) {
                marks[g] += n * right[g];
                spread[g] += (double) n * n * (rightSquared[g] - right[g] * right[g]);
                chance[g] += n * (right[g] - rightSquared[g]);
                areas[a] += share * posterior.general()[g] * right[g];
            }
        }
        for (int g = 0; g < marks.length; g++) {
            add(share * posterior.general()[g], marks[g], spread[g], chance[g]);
        }
    }

    private void add(double share, double marks, double spread, double chance) {
        pass += share * Normal.below((marks - target.cut() + 0.5) / Math.sqrt(spread + chance));
        mean += share * marks;
        square += share * (marks * marks + spread);
        luck += share * chance;
    }

    private static double[] squares(double[] numbers) {
        double[] squares = new double[numbers.length];
        for (int j = 0; j < squares.length; j++) {
            squares[j] = numbers[j] * numbers[j];
        }
        return squares;
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
