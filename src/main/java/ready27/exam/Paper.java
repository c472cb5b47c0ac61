package ready27.exam;

import java.util.List;
import java.util.stream.IntStream;
import ready27.question.QuestionId;

/**
 * The questions of one sitting, in the order in which they are asked.
 *
 * @param reserve whether it was drawn from the reserve alone
 * @param seed the chance it was drawn by: the same bank and history give the same paper again
 */
public record Paper(boolean reserve, long seed, List<Place> places) {

    public Paper {
        places = List.copyOf(places);
    }

    public boolean asks(QuestionId question) {
        return places.stream().anyMatch(place -> place.question().equals(question));
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
