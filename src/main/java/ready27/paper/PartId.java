package ready27.paper;

import java.util.Locale;

/** Names one part of a paper: its paper, its question's number and its letter, as the ids of its lines begin. */
public record PartId(String value) {

    public PartId {
        if (!value.matches("[a-z0-9-]{1,60}-[1-9]-[a-z]")) {
            throw new IllegalArgumentException("a part's id is its paper, its question's number and its letter");
        }
    }

    public static PartId of(ScenarioId paper, int question, String letter) {
        return new PartId(paper.value() + "-" + question + "-" + letter.toLowerCase(Locale.ROOT));
    }

    public ScenarioId paper() {
        return new ScenarioId(value.substring(0, value.length() - "-1-a".length()));
    }

    /** Where it is practised. */
    public String path() {
        return "/practice/parts/" + value;
    }
}
