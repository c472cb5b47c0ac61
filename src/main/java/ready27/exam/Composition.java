package ready27.exam;

/** Of what the papers of an exam are made: questions drawn by a blueprint, or whole papers with a booklet. */
public sealed interface Composition permits Blueprint, Booklets {

    int questions();

    /** One mark a line, and a question of the bank is one line. */
    int marks();
}
