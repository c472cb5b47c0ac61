package ready27.history;

import java.util.ArrayList;
import java.util.List;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.RevisionKey;
import ready27.question.Statement;

/** What has become of a question, or of a line of a paper, since a learner answered it. */
public sealed interface Change {

    /** What the learner is told of by it, such as {@code audit-1@0123456789abcdef}. */
    RevisionKey told();

    /** Whether it is a line of a paper and no question of the bank. */
    boolean line();

    /**
     * It is asked in other words, or marked by another key.
     *
     * @param title what is asked now
     * @param origin what it rests on and when it was last checked
     */
    record Reworded(RevisionKey told, boolean line, String title, String origin, List<Part> parts) implements Change {

        public Reworded {
            parts = List.copyOf(parts);
        }
    }

    /**
     * It is not asked any more.
     *
     * @param title what was asked
     * @param key the words of the right option
     */
    record Withdrawn(RevisionKey told, boolean line, String title, String key, String origin) implements Change {

        /** Stands where the revision of a question would that is asked. */
        static final String REVISION = "withdrawn";
    }

    /** One text of a question, as it was and as it is. */
    record Part(String what, String before, String after) {

        /** Adds a part where the two differ. */
        public static void add(List<Part> parts, String what, String before, String after) {
            if (!before.equals(after)) {
                parts.add(new Part(what, before, after));
            }
        }
    }

    /** What was answered under that revision is not asked any more. */
    static Withdrawn withdrawn(RevisionKey before, boolean line, String title, String key, String origin) {
        return new Withdrawn(new RevisionKey(before.id(), Withdrawn.REVISION), line, title, key, origin);
    }

    static Withdrawn withdrawn(Question before) {
        return withdrawn(before.revisionKey(), false, before.stem(), key(before), before.origin());
    }

    static Reworded of(Question before, Question now) {
        List<Part> parts = new ArrayList<>();
        Part.add(parts, "The edition", before.editionInFull(), now.editionInFull());
        Part.add(parts, "The question", before.stem(), now.stem());
        for (int i = 0;
                i < Math.min(before.statements().size(), now.statements().size());
                i++) {
            Statement old = before.statements().get(i);
            Statement newer = now.statements().get(i);
            Part.add(parts, "Statement " + (i + 1), truth(old), truth(newer));
            Part.add(parts, "Why, of statement " + (i + 1), old.why(), newer.why());
        }
        Part.add(parts, "The right answer", key(before), key(now));
        if (now.statements().isEmpty()) {
            options(parts, before.options(), now.options());
        }
        return new Reworded(now.revisionKey(), false, now.stem(), now.origin(), parts);
    }

    /** The options of the same letter beside each other; what was and is right is told as the right answer. */
    static void options(List<Part> parts, List<Option> before, List<Option> now) {
        for (Option newer : now) {
            before.stream()
                    .filter(old -> old.letter().equals(newer.letter()))
                    .findFirst()
                    .ifPresent(old -> {
                        boolean told = old.right() && newer.right();
                        Part.add(parts, "An option", told ? "" : old.text(), told ? "" : newer.text());
                        Part.add(parts, "Why, of \u201c" + newer.text() + "\u201d", old.why(), newer.why());
                    });
        }
    }

    private static String key(Question question) {
        return question.option(question.key()).map(Option::text).orElse("");
    }

    private static String truth(Statement statement) {
        return statement.text() + (statement.holds() ? " (true)" : " (false)");
    }
}
