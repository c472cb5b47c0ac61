package ready27.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ready27.prose.Markdown;
import ready27.question.QuestionId;

/** One question as a page asks it. */
public record QuestionCard(int number, String title, List<Block> information, List<PartCard> parts) {

    /** Additional information, as HTML. */
    public record Block(String title, String html) {}

    public QuestionCard {
        information = List.copyOf(information);
        parts = List.copyOf(parts);
    }

    /** All questions of a paper, in their order. */
    public static List<QuestionCard> of(Scenario scenario, Markdown markdown, Function<QuestionId, LineState> states) {
        List<QuestionCard> cards = new ArrayList<>();
        int first = 1;
        for (ScenarioQuestion question : scenario.questions()) {
            List<PartCard> parts = new ArrayList<>();
            for (Part part : question.parts()) {
                parts.add(PartCard.of(question.number(), part, first, states));
                first += part.lines().size();
            }
            List<Block> blocks = question.information().stream()
                    .map(block -> new Block(
                            block.title(),
                            markdown.render(block.text(), "information-" + question.number())
                                    .html()))
                    .toList();
            cards.add(new QuestionCard(question.number(), question.title(), blocks, parts));
        }
        return cards;
    }

    public List<LineCard> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    public int answered() {
        return (int) lines().stream().filter(line -> line.state().answered()).count();
    }
}
