package ready27.guide;

import java.util.Comparator;
import java.util.List;

/** All answers of the exam guide, in their order, and the way from study to certificate. */
public final class Guide {

    private record Shelf(List<Answer> answers, Journey journey) {}

    private volatile Shelf shelf;

    public Guide(List<Answer> answers, Journey journey) {
        shelf = new Shelf(
                answers.stream().sorted(Comparator.comparing(Answer::order)).toList(), journey);
    }

    public List<Answer> answers() {
        return shelf.answers();
    }

    public Journey journey() {
        return shelf.journey();
    }

    public List<String> categories() {
        return answers().stream().map(Answer::category).distinct().toList();
    }

    /** Takes over what another guide holds, in one step. */
    void takeOver(Guide newer) {
        shelf = newer.shelf;
    }
}
