package ready27.readiness;

import java.util.stream.IntStream;

/**
 * What a piece of study is expected to bring, in marks and as chance.
 *
 * <p>How much each kind helps, in logits of ability, is a guess until it has been measured; whoever knows an area well
 * gains less.
 */
final class Gains {

    static final double TEN_QUESTIONS = 0.30;
    static final double A_LESSON = 0.35;
    static final double A_MOCK = 0.10;
    static final double A_CARD = 0.02;

    private static final double STRETCH = 1.2;
    static final double HEADROOM = 1.5;
    private static final double EDGE = 0.02;
    private static final double SOME_LUCK = 1e-6;

    private final Aim aim;
    private final Chance chance;

    Gains(Aim aim, Chance chance) {
        this.aim = aim;
        this.chance = chance;
    }

    /** The weight of an area times what is missing in it: the marks that lie there. */
    double gap(int area) {
        return aim.questions(area) * (1 - chance.areas().get(area));
    }

    double in(int area, double strength) {
        return marks(aim.questions(area), chance.areas().get(area), strength);
    }

    /** In an area of so many questions of which that share is expected to be right. */
    static double marks(int questions, double share, double strength) {
        double range = 1 - Model.GUESS - Curve.SLIP;
        double u = Math.max(EDGE, Math.min(1 - EDGE, (share - Model.GUESS) / range));
        double ability = STRETCH * Math.log(u / (1 - u));
        return questions * range * u * (1 - u) * strength * (1 - Curve.logistic(ability - HEADROOM));
    }

    double everywhere(double strength) {
        return IntStream.range(0, aim.areas().size())
                .mapToDouble(area -> in(area, strength))
                .sum();
    }

    double points(double marks) {
        double deviation = Math.max(SOME_LUCK, Math.hypot(chance.ability(), chance.luck()));
        double z = (chance.expected() - aim.target().cut() + 0.5) / deviation;
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return Math.max(0, Math.min(1 - chance.pass(), marks * density / deviation));
    }
}
