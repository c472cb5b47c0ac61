package ready27.readiness;

/**
 * What somebody was told on one day.
 *
 * @param answers how many answers counted
 * @param model the version of the model that said so
 */
public record Said(Verdict verdict, double pass, double low, double high, int answers, int model) {

    static Said of(Standing standing) {
        Chance chance = standing.chance();
        return new Said(
                standing.verdict(),
                chance.pass(),
                chance.low(),
                chance.high(),
                standing.sifted().counted().size(),
                Model.VERSION);
    }

    static Said of(ScenarioStanding standing) {
        return new Said(
                standing.verdict(),
                standing.pass().chance(),
                standing.pass().low(),
                standing.pass().high(),
                standing.unseen(),
                Model.VERSION);
    }
}
