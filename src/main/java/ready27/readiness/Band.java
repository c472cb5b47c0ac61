package ready27.readiness;

/**
 * A verdict and the chance it comes from, with its interval; where nothing can be said there is no figure.
 *
 * @param verdict in words
 * @param tone the badge that goes with it
 * @param chance empty where nothing can be said
 * @param from lower end of the interval on a scale to 100, of which there is always something to be seen
 * @param width of the interval on that scale
 * @param at the chance on that scale
 * @param bar from where it is enough
 */
public record Band(
        String title,
        String verdict,
        String tone,
        String sentence,
        String chance,
        String interval,
        String from,
        String width,
        String at,
        String bar) {

    static Band of(Standing standing) {
        Chance chance = standing.chance();
        return of(
                standing.aim().title(),
                standing.verdict(),
                Sentences.verdict(standing),
                chance.pass(),
                chance.low(),
                chance.high(),
                standing.bar());
    }

    static Band of(ScenarioStanding standing, Bar bar) {
        ScenarioModel.Reach pass = standing.pass();
        return of(
                standing.aim().title(),
                standing.verdict(),
                StageSentences.verdict(standing, bar),
                pass.chance(),
                pass.low(),
                pass.high(),
                bar);
    }

    public boolean figure() {
        return !chance.isEmpty();
    }

    /** What the picture says, for those who do not see it. */
    public String picture() {
        return "A scale from 0 to 100 %: the chance is " + chance + ", its 80 % interval " + interval
                + "; ready begins at " + bar + " %";
    }

    static Band of(String title, Verdict verdict, String sentence, double pass, double low, double high, Bar bar) {
        boolean enough = verdict != Verdict.NOT_ENOUGH_EVIDENCE;
        double from = Math.min(0.99, low);
        return new Band(
                title,
                capital(verdict.words()),
                tone(verdict),
                sentence,
                enough ? Percent.of(pass) : "",
                enough ? Percent.between(low, high) : "",
                Percent.place(from),
                Percent.place(Math.max(0.01, high - from)),
                Percent.place(Math.max(0.005, Math.min(0.995, pass))),
                String.valueOf(Math.round(bar.enter() * 100)));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case NOT_ENOUGH_EVIDENCE -> "";
            case NOT_YET -> "wrong";
            case CLOSE -> "warn";
            case READY_TO_BOOK, TRAINER_LEVEL -> "right";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
