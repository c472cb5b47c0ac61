package ready27.practice;

import ready27.question.Option;

/** One option after the answer: its sign, its word and the reason for it. */
public record OptionLine(String letter, String text, String why, String style, String badge, String icon, String word) {

    static OptionLine of(String onScreen, Option option, boolean chosen) {
        return new OptionLine(
                onScreen,
                option.text(),
                option.why(),
                style(option.right(), chosen),
                option.right() ? "right" : chosen ? "wrong" : "",
                option.right() ? "check" : "x",
                word(option.right(), chosen));
    }

    OptionLine withoutWhy() {
        return new OptionLine(letter, text, "", style, badge, icon, word);
    }

    public boolean explained() {
        return !why.isEmpty();
    }

    private static String style(boolean right, boolean chosen) {
        if (right) {
            return chosen ? "is-key is-chosen" : "is-key";
        }
        return chosen ? "is-chosen is-wrong" : "";
    }

    private static String word(boolean right, boolean chosen) {
        if (right) {
            return chosen ? "Your answer: right" : "Right answer";
        }
        return chosen ? "Your answer: wrong" : "Wrong";
    }
}
