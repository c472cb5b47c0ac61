package ready27.readiness;

import java.util.List;
import ready27.syllabus.Area;

/**
 * One paper with a scenario, as somebody has met it.
 *
 * @param path of the page on which its clock is started
 * @param reserve kept for the end; nothing of it is practised before it was opened
 * @param opened whether it was begun as a whole
 */
public record ScenarioPaper(String title, String path, boolean reserve, boolean opened, List<Part> parts) {

    /** Some lines that are practised together. */
    public record Part(String title, String path, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** Of what was right when it was met first. */
        double right() {
            return lines.stream().filter(Line::right).count() / (double) Math.max(1, lines.size());
        }

        boolean fresh() {
            return lines.stream().anyMatch(line -> !line.met());
        }
    }

    /**
     * One line.
     *
     * @param style how it is asked, in words
     * @param right whether it was right when it was met first
     */
    public record Line(Area area, String style, boolean met, boolean right) {}

    public ScenarioPaper {
        parts = List.copyOf(parts);
    }

    /** Whether it can still be sat as a paper of new questions. */
    boolean untouched() {
        return !opened && parts.stream().flatMap(part -> part.lines().stream()).noneMatch(Line::met);
    }
}
