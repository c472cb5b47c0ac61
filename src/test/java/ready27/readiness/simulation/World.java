package ready27.readiness.simulation;

import java.util.Random;

/** One imagined bank of questions, the real exam's questions, and how people of this world learn and forget. */
final class World {

    static final int[] PAPER = {5, 6, 8, 5, 4, 6, 4, 12};
    static final int AREAS = PAPER.length;
    static final double SLIP = 0.02;

    private static final double HARDNESS = 0.9;
    private static final int EXAM_QUESTIONS = 300;
    private static final double LOWEST = -8;
    private static final double STEP = 0.1;
    private static final int POINTS = 161;

    final int questions;
    final double areaSpread;
    final double learning;
    final double encoding;
    private final double discrimination;
    private final double floor;
    private final Question[][] bank;
    private final double[][] exam = new double[AREAS][POINTS];

    /** @param label how hard its author thinks it is, as far as he is right (correlation one half) */
    record Question(double slope, double hardness, double floor, double label) {

        double chance(double ability) {
            return floor + (1 - floor - SLIP) / (1 + Math.exp(-slope * (ability - hardness)));
        }
    }

    World(Random random) {
        questions = 12 + random.nextInt(39);
        areaSpread = between(random, 0.3, 1.0);
        learning = between(random, 0.002, 0.06);
        encoding = between(random, 0.6, 0.95);
        discrimination = between(random, 0.1, 0.5);
        floor = between(random, 0.2, 0.3);
        bank = new Question[AREAS][questions];
        double examShift = 0.25 * random.nextGaussian();
        for (int area = 0; area < AREAS; area++) {
            double shift = 0.25 * random.nextGaussian();
            for (int i = 0; i < questions; i++) {
                bank[area][i] = question(random, shift);
            }
            prepareExam(random, area, shift + examShift);
        }
    }

    Question question(int area, int i) {
        return bank[area][i];
    }

    /** The chance of a right answer to some question of the real exam. */
    double examChance(int area, double ability) {
        double place = Math.max(0, Math.min(POINTS - 1.001, (ability - LOWEST) / STEP));
        int left = (int) place;
        return exam[area][left] + (place - left) * (exam[area][left + 1] - exam[area][left]);
    }

    private void prepareExam(Random random, int area, double shift) {
        for (int i = 0; i < EXAM_QUESTIONS; i++) {
            Question question = question(random, shift);
            for (int point = 0; point < POINTS; point++) {
                exam[area][point] += question.chance(LOWEST + STEP * point) / EXAM_QUESTIONS;
            }
        }
    }

    private Question question(Random random, double shift) {
        double hardness = HARDNESS * random.nextGaussian() + shift;
        double label = HARDNESS * (0.5 * hardness / 0.93 + Math.sqrt(0.75) * random.nextGaussian());
        return new Question(
                Math.exp(discrimination * random.nextGaussian()),
                hardness,
                Math.max(0.05, Math.min(0.45, floor + 0.05 * random.nextGaussian())),
                label);
    }

    private static double between(Random random, double least, double most) {
        return least + random.nextDouble() * (most - least);
    }
}
