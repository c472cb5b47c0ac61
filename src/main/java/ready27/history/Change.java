package ready27.history;

import java.util.ArrayList;
import java.util.List;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.Statement;

/** What has become of a question since a learner answered it. */
public record Change(Question now, List<Part> parts) {

    /** One text of a question, as it was and as it is. */
    public record Part(String what, String before, String after) {}

    public Change {
        parts = List.copyOf(parts);
    }

    static Change of(Question before, Question now) {
        List<Part> parts = new ArrayList<>();
        add(parts, "The edition", before.edition(), now.edition());
        add(parts, "The question", before.stem(), now.stem());
        for (int i = 0;
                i < Math.min(before.statements().size(), now.statements().size());
                i++) {
            Statement old = before.statements().get(i);
            Statement newer = now.statements().get(i);
            add(parts, "Statement " + (i + 1), truth(old), truth(newer));
            add(parts, "Why, of statement " + (i + 1), old.why(), newer.why());
        }
        add(parts, "The right answer", key(before), key(now));
        if (now.statements().isEmpty()) {
            options(parts, before, now);
        }
        return new Change(now, parts);
    }

    private static void options(List<Part> parts, Question before, Question now) {
        for (Option newer : now.options()) {
            before.option(newer.letter()).ifPresent(old -> {
                boolean told = old.right() && newer.right();
                add(parts, "An option", told ? "" : old.text(), told ? "" : newer.text());
                add(parts, "Why, of \u201c" + newer.text() + "\u201d", old.why(), newer.why());
            });
        }
    }

    private static String key(Question question) {
        return question.option(question.key()).map(Option::text).orElse("");
    }

    private static String truth(Statement statement) {
        return statement.text() + (statement.holds() ? " (true)" : " (false)");
    }

    private static void add(List<Part> parts, String what, String before, String after) {
        if (!before.equals(after)) {
            parts.add(new Part(what, before, after));
        }
    }
}
