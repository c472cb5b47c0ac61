package ready27.guide;

import java.time.YearMonth;
import java.util.List;

/** The way from study to certificate, and how long its waits are. */
public record Journey(String title, Waits waits, YearMonth asOf, List<Step> steps) {

    static final Journey NONE = new Journey("", new Waits(0, 0, 0, "", ""), YearMonth.of(1970, 1), List.of());

    /**
     * One step of it.
     *
     * @param exam the id of the exam sat in this step, or empty
     * @param words what the link says, or empty
     */
    public record Step(String title, String text, String exam, String words, String path) {}

    public Journey {
        steps = List.copyOf(steps);
    }
}
