package ready27.question;

import java.util.ArrayList;
import java.util.List;
import ready27.syllabus.Area;

/** Small questions for tests: {@code Questions.classic("audit-1", Area.AUDIT, "b")} has key b. */
public final class Questions {

    private Questions() {}

    public static Question classic(String id, Area area, String key) {
        return of(id, area, key, id, Pool.PRACTICE, Status.CHECKED);
    }

    public static Question reserve(String id, Area area, String key) {
        return of(id, area, key, id, Pool.RESERVE, Status.CHECKED);
    }

    public static Question draft(String id, Area area, String key) {
        return of(id, area, key, id, Pool.PRACTICE, Status.DRAFT);
    }

    public static Question of(String id, Area area, String key, String concept, Pool pool, Status status) {
        List<Option> options = new ArrayList<>();
        for (String letter : List.of("a", "b", "c", "d")) {
            options.add(new Option(
                    letter, "Option " + letter, letter.equals(key), "Because of reason " + letter + " of " + id));
        }
        return question(new QuestionId(id), area, concept, pool, Style.CLASSIC, List.of(), options, status);
    }

    /** A question of two statements: {@code holds} says of each whether it is true. */
    public static Question twoStatements(String id, Area area, boolean first, boolean second) {
        List<Statement> statements = List.of(
                new Statement("Statement one of " + id, first, "Reason one of " + id),
                new Statement("Statement two of " + id, second, "Reason two of " + id));
        return question(
                new QuestionId(id),
                area,
                id,
                Pool.PRACTICE,
                Style.TWO_STATEMENT,
                statements,
                FixedOptions.of(statements.get(0), statements.get(1)),
                Status.CHECKED);
    }

    /** A question on this clause, control, term or document. */
    public static Question on(String ref, String id, Area area) {
        Question usual = classic(id, area, "a");
        return new Question(
                usual.id(),
                usual.area(),
                List.of(ref),
                usual.concept(),
                usual.pool(),
                usual.style(),
                usual.level(),
                usual.difficulty(),
                usual.stem(),
                usual.statements(),
                usual.options(),
                usual.edition(),
                usual.author(),
                usual.status(),
                usual.revision(),
                usual.checked());
    }

    /** A question that its author finds so difficult. */
    public static Question difficult(String id, double difficulty) {
        Question usual = classic(id, Area.AUDIT, "b");
        return new Question(
                usual.id(),
                usual.area(),
                usual.refs(),
                usual.concept(),
                usual.pool(),
                usual.style(),
                usual.level(),
                difficulty,
                usual.stem(),
                List.of(),
                usual.options(),
                usual.edition(),
                usual.author(),
                usual.status(),
                usual.revision(),
                usual.checked());
    }

    /** A question of these words, its key at the given place. */
    public static Question with(String id, Area area, Pool pool, String stem, List<String> texts, int key) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String letter = String.valueOf((char) ('a' + i));
            options.add(new Option(letter, texts.get(i), i == key, "Reason " + letter + " of " + id));
        }
        return new Question(
                new QuestionId(id),
                area,
                List.of("9.2.2"),
                id,
                pool,
                Style.CLASSIC,
                1,
                0.4,
                stem,
                List.of(),
                options,
                "27001:2022",
                "Tests",
                Status.CHECKED,
                Fingerprint.of(Style.CLASSIC, stem, List.of(), options, "27001:2022"),
                "2026-11-23");
    }

    private static Question question(
            QuestionId id,
            Area area,
            String concept,
            Pool pool,
            Style style,
            List<Statement> statements,
            List<Option> options,
            Status status) {
        String stem = "What does " + id.value() + " ask?";
        return new Question(
                id,
                area,
                List.of("9.2.2"),
                concept,
                pool,
                style,
                1,
                0.4,
                stem,
                statements,
                options,
                "27001:2022",
                "Tests",
                status,
                Fingerprint.of(style, stem, statements, options, "27001:2022"),
                "2026-11-23");
    }
}
