package ready27.exam;

/** What a list of explained lines can be narrowed by. */
interface Reviewed {

    boolean right();

    boolean flagged();

    boolean guessed();

    boolean slow();
}
