package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ready27.syllabus.Area;

/**
 * Where somebody stands and what that rests on, to be read, printed or shared.
 *
 * @param missing what is wanting for "ready", whatever the chance
 * @param trend how the figure moved since it was told last; empty where it was never told before
 * @param later the stages after the first
 * @param passed how the first stage was passed in a real exam; empty where it was not, or nothing follows it
 */
public record Summary(
        Instant day,
        Band band,
        List<String> missing,
        List<Remark> counted,
        String marks,
        List<AreaRow> areas,
        Remark newest,
        String trend,
        String forecast,
        String pace,
        List<Stage> later,
        String passed,
        String bar) {

    /** One area: its weight, what rests on, and what is expected of it. */
    public record AreaRow(
            String title, int weight, int answers, String right, String worth, String expected, boolean thin) {}

    /**
     * A stage after the first.
     *
     * @param opened whether the first is passed
     * @param passed when it was passed in a real exam, in words; empty where it was not
     * @param counted what it rests on; empty where nothing was marked yet
     * @param missing what is wanting for "ready", whatever the chance
     * @param marks that are expected; empty where nothing can be said, as is the next
     * @param trainer the chance of the trainer's mark with its interval
     * @param trend how the figure moved since it was told last
     * @param faded areas of the first stage that have faded
     */
    public record Stage(
            Band band,
            boolean opened,
            String passed,
            List<Remark> counted,
            List<String> missing,
            Remark newest,
            String marks,
            String trainer,
            String trend,
            String forecast,
            String pace,
            List<String> faded) {

        static Stage of(ScenarioStanding standing, Stock stock) {
            boolean enough = standing.enough();
            return new Stage(
                    Band.of(standing, stock.standing().bar()),
                    stock.opened(),
                    Summary.passed(stock, standing.aim().exam()),
                    StageSentences.counted(standing),
                    StageSentences.missing(standing),
                    Summary.newest(stock, standing.aim().exam()),
                    enough ? StageSentences.marks(standing) : "",
                    enough ? StageSentences.trainer(standing) : "",
                    Summary.trend(standing, stock),
                    enough ? StageSentences.forecast(standing, stock) : "",
                    StageSentences.pace(standing, stock.likes().extraTimePercent()),
                    Sentences.faded(stock.standing()));
        }
    }

    static Summary of(Stock stock) {
        Standing standing = stock.standing();
        return new Summary(
                stock.now(),
                Band.of(standing),
                Sentences.missing(standing),
                Sentences.counted(standing),
                standing.enough() ? Sentences.marks(standing) : "",
                areas(standing),
                newest(stock, stock.exam()),
                trend(stock),
                standing.enough() ? Sentences.forecast(stock) : "",
                Sentences.pace(stock),
                stock.scenarios().stream().map(later -> Stage.of(later, stock)).toList(),
                stock.leading().map(next -> passed(stock, stock.exam())).orElse(""),
                standing.bar().key());
    }

    public boolean cautious() {
        return bar.equals(Bar.CAUTIOUS.key());
    }

    /** The stage that comes first once the first is passed; none before. */
    public List<Stage> leading() {
        return passed.isEmpty() ? List.of() : later.subList(0, 1);
    }

    public List<Stage> following() {
        return later.subList(leading().size(), later.size());
    }

    private static String passed(Stock stock, String exam) {
        return Optional.ofNullable(stock.passed().get(exam))
                .map(day -> "Passed in the real exam of " + Days.words(day) + ".")
                .orElse("");
    }

    private static List<AreaRow> areas(Standing standing) {
        List<AreaRow> rows = new ArrayList<>();
        List<Integer> thin =
                Gate.thinAreas(standing.aim().target(), standing.sifted().answered());
        for (int a = 0; a < standing.aim().areas().size(); a++) {
            Area area = standing.aim().areas().get(a);
            int answers = standing.answers(a);
            rows.add(new AreaRow(
                    area.title(),
                    standing.aim().questions(a),
                    answers,
                    answers == 0 ? "none" : String.valueOf(standing.right(a)),
                    String.valueOf(Math.round(standing.chance().weights().get(a))),
                    answers == 0
                            ? "unknown"
                            : Percent.of(standing.chance().areas().get(a)),
                    thin.contains(a)));
        }
        return rows;
    }

    private static Remark newest(Stock stock, String exam) {
        return stock.newestPaper(exam)
                .map(paper -> Remark.of(
                        "Newest mock exam: " + paper.marks() + " of " + paper.outOf() + " on ",
                        paper.when(),
                        ", " + paper.answered() + " answered."))
                .orElse(Remark.of(
                        exam.equals(stock.exam()) ? "No mock exam finished yet." : "No whole paper finished yet."));
    }

    private static String trend(Stock stock) {
        return !stock.standing().enough()
                ? ""
                : stock.kept()
                        .lastBefore(stock.exam(), stock.today())
                        .map(last -> trend(
                                last.getKey(),
                                last.getValue(),
                                Shift.since(last.getKey(), last.getValue(), stock.standing())))
                        .orElse("");
    }

    private static String trend(ScenarioStanding standing, Stock stock) {
        return !standing.enough()
                ? ""
                : stock.kept()
                        .lastBefore(standing.aim().exam(), stock.today())
                        .map(last -> trend(last.getKey(), last.getValue(), Shift.since(last.getValue(), standing)))
                        .orElse("");
    }

    private static String trend(LocalDate day, Said said, Shift shift) {
        String told = "On " + Days.words(day) + " (UTC) you were told: "
                + said.verdict().words();
        return said.verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                ? told + "."
                : told + ", " + Percent.of(said.pass()) + " (80 % interval " + Percent.between(said.low(), said.high())
                        + "). " + shift.sentence();
    }
}
