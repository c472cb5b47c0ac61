package ready27.readiness;

/**
 * Something to do next for an exam with scenarios, and what it is expected to bring.
 *
 * @param title of the paper, the part or the area; empty where it is none of them
 * @param path where it is done; for questions the key of their area
 * @param about of a paper what is missing; of a part how it asks and of what
 * @param reserve whether it opens a paper of the reserve
 * @param lines how many there are to answer
 * @param gain nothing, where nobody knows
 * @param then the figure after a paper that goes as expected; empty for everything else
 */
record StageStep(
        Kind kind,
        Why why,
        String title,
        String path,
        String about,
        boolean reserve,
        int lines,
        int minutes,
        ScenarioModel.Gain gain,
        String then) {

    static final ScenarioModel.Gain UNKNOWN = new ScenarioModel.Gain(0, 0);

    /** What is to be done. */
    enum Kind {
        PAPER,
        PART,
        QUESTIONS,
        REVIEWS,
        LESSON,
        PART_AGAIN
    }

    /** What speaks for it. */
    enum Why {
        /** There is no figure yet. */
        NO_FIGURE,
        /** What is missing for ready. */
        READY,
        /** The interval is too wide for ready. */
        INTERVAL,
        /** What is missing for the trainer's level. */
        TRAINER,
        /** Stay in form until the day. */
        IN_FORM,
        /** Nothing was met yet that would tell weak from strong. */
        BEGIN,
        /** The weakest there is. */
        WEAKEST,
        /** Practitioner builds on it. */
        FADED,
        /** Cards are due. */
        DUE,
        /** A new paper is left. */
        ANOTHER,
        /** Nothing else is left. */
        NOTHING_NEW
    }
}
