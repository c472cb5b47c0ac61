package ready27.readiness.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import ready27.readiness.Answered;
import ready27.readiness.Evidence;
import ready27.readiness.Model;
import ready27.readiness.Target;
import ready27.readiness.simulation.Student.Given;
import ready27.readiness.simulation.Student.Look;

/** A way to tell from somebody's answers how likely he passes. */
enum Estimator {
    MODEL("the model") {
        @Override
        double pass(Look look) {
            return model(
                    look, look.answers().stream().filter(one -> !one.repeat()).toList());
        }
    },
    REPEATS_COUNTED("the model, repeats counted (broken on purpose)") {
        @Override
        double pass(Look look) {
            return model(look, look.answers());
        }
    },
    ROLLING("share of the last 100") {
        @Override
        double pass(Look look) {
            List<Given> all = look.answers();
            List<Given> last = all.subList(Math.max(0, all.size() - 100), all.size());
            double share = (right(last) + 1.0) / (last.size() + 2);
            return Truth.reach(new int[] {50}, new double[] {share}, CUT);
        }
    },
    BETA_BINOMIAL("beta-binomial on first sights") {
        @Override
        double pass(Look look) {
            double[] marks = {1};
            for (int area = 0; area < World.AREAS; area++) {
                int here = area;
                List<Given> first = look.answers().stream()
                        .filter(one -> one.area() == here && !one.repeat())
                        .toList();
                marks = both(marks, betaBinomial(World.PAPER[area], right(first) + 1, first.size() - right(first) + 1));
            }
            return Truth.from(marks, CUT);
        }
    };

    private static final int CUT = 25;
    private static final Target TARGET =
            new Target(Arrays.stream(World.PAPER).boxed().toList(), CUT);

    private final String words;

    Estimator(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract double pass(Look look);

    private static double model(Look look, List<Given> counted) {
        List<Evidence> evidence = new ArrayList<>();
        counted.forEach(
                one -> evidence.add(new Evidence(one.area(), one.right(), Evidence.TAG * one.label(), one.day())));
        OptionalDouble last = look.answers().stream().mapToDouble(Given::day).max();
        return Model.shown(TARGET, new Answered(evidence, last), look.today()).pass();
    }

    private static int right(List<Given> answers) {
        return (int) answers.stream().filter(Given::right).count();
    }

    /** How likely 0 to n right answers are when the share is known only from so many right and wrong ones. */
    private static double[] betaBinomial(int n, int right, int wrong) {
        double[] marks = new double[n + 1];
        marks[0] = 1;
        for (int k = 0; k < n; k++) {
            marks[0] *= (double) (wrong + k) / (right + wrong + k);
        }
        for (int k = 0; k < n; k++) {
            marks[k + 1] = marks[k] * (n - k) / (k + 1) * (right + k) / (wrong + n - k - 1);
        }
        return marks;
    }

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
