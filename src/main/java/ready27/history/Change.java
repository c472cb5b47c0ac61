package ready27.history;

import java.util.ArrayList;
import java.util.List;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.RevisionKey;
import ready27.question.Statement;

/** What has become of a question since a learner answered it. */
public sealed interface Change {

    /** What the learner is told of by it, such as {@code audit-1@0123456789abcdef}. */
    RevisionKey told();

    /** It is asked in other words, or marked by another key. */
    record Reworded(Question now, List<Part> parts) implements Change {

        public Reworded {
            parts = List.copyOf(parts);
        }

        @Override
        public RevisionKey told() {
            return now.revisionKey();
        }
    }

    /** It is not asked any more. */
    record Withdrawn(Question before) implements Change {

        /** Stands where the revision of a question would that is asked. */
        static final String REVISION = "withdrawn";

        @Override
        public RevisionKey told() {
            return new RevisionKey(before.id(), REVISION);
        }

        /** The words of the right option. */
        public String key() {
            return Change.key(before);
        }
    }

    /** One text of a question, as it was and as it is. */
    record Part(String what, String before, String after) {}

    static Reworded of(Question before, Question now) {
        List<Part> parts = new ArrayList<>();
        add(parts, "The edition", before.editionInFull(), now.editionInFull());
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
        return new Reworded(now, parts);
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
