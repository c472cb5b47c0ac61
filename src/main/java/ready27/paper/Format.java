package ready27.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ready27.syllabus.Area;

/**
 * What every paper of the exam is made of, as the exam's file says.
 *
 * @param lines of each question
 * @param areas of each question, in the order of the questions
 * @param levels how many lines of a question each level has
 * @param tolerance by how many lines a level may be off
 */
public record Format(int lines, List<List<Area>> areas, Map<Integer, Integer> levels, int tolerance) {

    public Format {
        areas = List.copyOf(areas);
        levels = new TreeMap<>(levels);
    }

    public int questions() {
        return areas.size();
    }

    /** One mark a line. */
    public int marks() {
        return questions() * lines;
    }
}
