package ready27.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.question.Option;

/** A line and the paper that it stands in. */
record PlacedLine(Scenario paper, ScenarioLine line) {

    static Stream<PlacedLine> all(Scenario paper) {
        return paper.lines().stream().map(line -> new PlacedLine(paper, line));
    }

    /** Such as {@code Harbour Bakery, question 1, part B: the statement}. */
    String title() {
        return paper.title() + place() + ": " + asked();
    }

    String asked() {
        return String.join(" BECAUSE ", line.texts());
    }

    String key() {
        return line.options().stream().filter(Option::right).map(Option::text).collect(Collectors.joining("; "));
    }

    private String place() {
        return paper.questions().stream()
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.lines().contains(line))
                        .map(part -> ", " + question.named(part)))
                .findFirst()
                .orElse("");
    }
}
