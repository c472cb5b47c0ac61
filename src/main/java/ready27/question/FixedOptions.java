package ready27.question;

import java.util.List;

/** The four options of every two-statement question, and their reasons put together from those of the statements. */
final class FixedOptions {

    private FixedOptions() {}

    static List<Option> of(Statement first, Statement second) {
        String why = "1: " + first.why() + " 2: " + second.why();
        return List.of(
                new Option("a", "Only statement 1 is true", first.holds() && !second.holds(), why),
                new Option("b", "Only statement 2 is true", !first.holds() && second.holds(), why),
                new Option("c", "Both statements are true", first.holds() && second.holds(), why),
                new Option("d", "Neither statement is true", !first.holds() && !second.holds(), why));
    }
}
