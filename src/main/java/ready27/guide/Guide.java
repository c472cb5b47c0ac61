package ready27.guide;

import java.util.Comparator;
import java.util.List;

/** All answers of the exam guide, in their order. */
public final class Guide {

    private volatile List<Answer> shelf;

    public Guide(List<Answer> answers) {
        shelf = answers.stream().sorted(Comparator.comparing(Answer::order)).toList();
    }

    public List<Answer> answers() {
        return shelf;
    }

    public List<String> categories() {
        return shelf.stream().map(Answer::category).distinct().toList();
    }

    /** Takes over what another guide holds, in one step. */
    void takeOver(Guide newer) {
        shelf = newer.shelf;
    }
}
