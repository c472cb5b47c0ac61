package ready27.readiness;

/**
 * Something to do next, and what it is expected to bring.
 *
 * @param area the key of an area; empty where it is for all of them
 * @param questions how many new ones it takes; none of them from the reserve
 * @param marks by which the expected score rises
 * @param points by which the chance rises, as a share of one
 */
public record Step(Kind kind, Why why, String area, int questions, int minutes, double marks, double points) {

    /** What is to be done. */
    public enum Kind {
        NEW_QUESTIONS,
        LESSON,
        MOCK,
        REVIEWS
    }

    /** What speaks for it. */
    public enum Why {
        /** Too few answers in that area for any verdict. */
        THIN_AREA,
        /** Nobody knows yet whether the time is enough. */
        PACE,
        /** Too few or too old answers for a verdict. */
        FEW_ANSWERS,
        /** Cards are due. */
        DUE,
        /** Stay in form until the day. */
        IN_FORM,
        /** Most marks for the minutes. */
        MOST_MARKS,
        /** Every practice question of the area is known: reading is what is left. */
        NOTHING_UNSEEN
    }
}
