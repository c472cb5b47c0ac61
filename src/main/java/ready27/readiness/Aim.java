package ready27.readiness;

import java.time.Duration;
import java.util.List;
import ready27.syllabus.Area;

/**
 * An exam of single questions that somebody gets ready for.
 *
 * @param exam its id
 * @param areas those that a paper asks of, in the order of the target
 * @param length without extra time
 */
public record Aim(String exam, String title, List<Area> areas, Target target, Duration length) {

    public Aim {
        areas = List.copyOf(areas);
        if (areas.size() != target.areas()) {
            throw new IllegalArgumentException("every area of a paper has its number of questions");
        }
    }

    public int questions() {
        return target.questions().stream().mapToInt(Integer::intValue).sum();
    }

    Duration length(int extraTimePercent) {
        return length.multipliedBy(100 + extraTimePercent).dividedBy(100);
    }

    /** What each question would get if the time were dealt out evenly. */
    Duration evenShare(int extraTimePercent) {
        return length(extraTimePercent).dividedBy(questions());
    }

    int questions(int area) {
        return target.questions().get(area);
    }
}
