package ready27.paper;

import java.util.List;

/**
 * A paper to be looked at: its booklet as HTML and its questions, with neither key nor reason.
 *
 * @param reserve one that this learner has opened
 */
public record PaperLook(
        String id, String organisation, boolean reserve, String origin, String booklet, List<QuestionCard> questions) {

    public PaperLook {
        questions = List.copyOf(questions);
    }

    /** Where a part is practised. */
    public String practise(int question, String letter) {
        return PartId.of(new ScenarioId(id), question, letter).path();
    }
}
