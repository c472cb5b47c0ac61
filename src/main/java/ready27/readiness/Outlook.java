package ready27.readiness;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ready27.syllabus.Area;

/**
 * What there is still to do for somebody before the exams, for whoever plans it.
 *
 * @param exam the id of the first stage
 * @param mock how long a mock of it lasts without extra time
 * @param papers the finished mock exams of all stages
 * @param next the stage that follows
 * @param opened whether that stage is open: the first is passed, in a mock or in a real exam
 * @param faded areas of the first stage that have faded
 * @param days of real exams, by exam; some may have gone by
 */
public record Outlook(
        String exam,
        String title,
        Duration mock,
        List<Need> needs,
        List<TimedPaper> papers,
        Optional<ScenarioAim> next,
        boolean opened,
        List<Area> faded,
        Map<String, LocalDate> days,
        int extraTimePercent) {

    public Outlook {
        needs = List.copyOf(needs);
        papers = List.copyOf(papers);
        faded = List.copyOf(faded);
        days = Map.copyOf(days);
    }

    static Outlook of(Stock stock) {
        Standing standing = stock.standing();
        Aim aim = standing.aim();
        List<Need> needs = IntStream.range(0, aim.areas().size())
                .mapToObj(area -> new Need(
                        aim.areas().get(area),
                        aim.questions(area),
                        standing.chance().areas().get(area),
                        stock.ahead().unseen().get(area)))
                .toList();
        return new Outlook(
                aim.exam(),
                aim.title(),
                aim.length(),
                needs,
                stock.papers(),
                stock.scenarios().stream().map(ScenarioStanding::aim).findFirst(),
                stock.opened(),
                standing.faded().stream().map(aim.areas()::get).toList(),
                stock.days(),
                stock.likes().extraTimePercent());
    }
}
