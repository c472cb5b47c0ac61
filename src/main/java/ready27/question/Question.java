package ready27.question;

import java.util.List;
import java.util.Optional;
import ready27.syllabus.Area;

/** One Foundation question: four options, one key, a reason for each. */
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
        String revision) {

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

    public RevisionKey revisionKey() {
        return new RevisionKey(id, revision);
    }
}
