package ready27.paper;

import java.util.List;
import java.util.stream.Stream;
import ready27.syllabus.Area;

/** One of the questions of a paper: about some areas, in parts, with information that belongs to it alone. */
public record ScenarioQuestion(
        int number, String title, List<Area> areas, List<Information> information, List<Part> parts) {

    public ScenarioQuestion {
        areas = List.copyOf(areas);
        information = List.copyOf(information);
        parts = List.copyOf(parts);
    }

    /** In the order of the paper. */
    public List<ScenarioLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** A part by its name within the paper, such as {@code question 1, part B}. */
    public String named(Part part) {
        return "question " + number + ", part " + part.letter();
    }

    Stream<String> told() {
        return Stream.of(
                        Stream.of(String.valueOf(number), title),
                        information.stream().flatMap(block -> Stream.of(block.title(), block.text())),
                        parts.stream().flatMap(Part::told))
                .flatMap(texts -> texts);
    }
}
