package ready27.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ready27.paper.Scenario;
import ready27.paper.ScenarioKey;
import ready27.question.QuestionId;

/**
 * The lines of one sitting, in the order in which they are asked.
 *
 * @param reserve whether it was drawn from the reserve alone, or is a reserve paper
 * @param seed the chance it was drawn by: the same bank and history give the same paper again
 * @param scenario the paper with a booklet that this is; none where the questions were drawn from the bank
 */
public record Paper(
        boolean reserve,
        long seed,
        List<Place> places,
        @Nullable ScenarioKey scenario) {

    public Paper {
        places = List.copyOf(places);
    }

    static Paper drawn(boolean reserve, long seed, List<Place> places) {
        return new Paper(reserve, seed, places, null);
    }

    /** Lines stand as their authors wrote them: nothing is drawn and nothing is shuffled. */
    static Paper whole(Scenario scenario) {
        List<Place> places = scenario.lines().stream()
                .map(line -> new Place(line.id(), line.revision(), line.letters(), line.asks()))
                .toList();
        return new Paper(scenario.reserve(), 0, places, scenario.key());
    }

    public Optional<ScenarioKey> booklet() {
        return Optional.ofNullable(scenario);
    }

    public boolean asks(QuestionId question) {
        return places.stream().anyMatch(place -> place.question().equals(question));
    }

    public Place place(QuestionId question) {
        return places.get(number(question) - 1);
    }

    /** Counts from one, as the page does. */
    public int number(QuestionId question) {
        return 1
                + IntStream.range(0, places.size())
                        .filter(i -> places.get(i).question().equals(question))
                        .findFirst()
                        .orElseThrow();
    }
}
