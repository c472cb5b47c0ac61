package ready27.question;

import java.util.List;
import java.util.Optional;
import ready27.syllabus.Area;
import ready27.syllabus.Edition;

/**
 * One Foundation question: four options, one key, a reason for each.
 *
 * @param checked the day on which this revision was last answered blind, such as {@code 2026-11-23}; empty if never
 */
public record Question(
        QuestionId id,
        Area area,
        List<String> refs,
        String concept,
        Pool pool,
        Style style,
        int level,
        double difficulty,
        String stem,
        List<Statement> statements,
        List<Option> options,
        String edition,
        String author,
        Status status,
        String revision,
        String checked) {

    public Question {
        refs = List.copyOf(refs);
        statements = List.copyOf(statements);
        options = List.copyOf(options);
        if (options.size() != 4 || options.stream().filter(Option::right).count() != 1) {
            throw new IllegalArgumentException("a question has four options, exactly one of them right");
        }
    }

    /** The letter of the right option. */
    public String key() {
        return options.stream().filter(Option::right).findFirst().orElseThrow().letter();
    }

    public Optional<Option> option(String letter) {
        return options.stream().filter(option -> option.letter().equals(letter)).findFirst();
    }

    /** The four options of a two-statement question stand in one order everywhere. */
    public boolean fixedOrder() {
        return style == Style.TWO_STATEMENT;
    }

    public String editionInFull() {
        return new Edition(edition).inFull();
    }

    /** What it rests on and when somebody last checked it, for learners. */
    public String origin() {
        return new Edition(edition).lastChecked(checked);
    }

    public RevisionKey revisionKey() {
        return new RevisionKey(id, revision);
    }
}
