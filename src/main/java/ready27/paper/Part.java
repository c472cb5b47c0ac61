package ready27.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * Some lines of one type under one instruction.
 *
 * @param letter its name within the question, from A
 * @param options what all its lines choose from, in the order of their letters; none where each line has its own
 */
public record Part(
        String letter, LineType type, Basis basis, String instruction, List<String> options, List<ScenarioLine> lines) {

    public Part {
        options = List.copyOf(options);
        lines = List.copyOf(lines);
    }

    Stream<String> told() {
        return Stream.concat(
                Stream.of(letter, type.key(), basis.name(), instruction),
                lines.stream().flatMap(line -> Stream.of(line.id().value(), line.revision())));
    }
}
