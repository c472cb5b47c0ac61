package ready27.syllabus;

/** Something clauses 4 to 10 want to see as documented information; {@code kind} is document, record or either. */
public record DocumentedItem(String clause, String item, String kind) {}
