package ready27.practice;

import ready27.question.QuestionId;

/** The button that flags a question to come back to. */
public record FlagButton(String path, boolean on) {

    static FlagButton of(SetId set, QuestionId question, boolean on) {
        return new FlagButton(set.path() + "/flags/" + question.value(), on);
    }

    /** What a press asks for. */
    public String wanted() {
        return on ? "off" : "on";
    }

    public String pressed() {
        return String.valueOf(on);
    }

    public String word() {
        return on ? "Flagged" : "Flag";
    }
}
