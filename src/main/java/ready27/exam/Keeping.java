package ready27.exam;

import ready27.question.QuestionId;

/** What came of an action that a page sent; the attempt as it is now goes with it. */
sealed interface Keeping {

    Attempt attempt();

    /** It is stored, or was before. */
    record Kept(Attempt attempt) implements Keeping {}

    /** The line does not offer such an answer. */
    record NotOffered(Attempt attempt, String value) implements Keeping {}

    /** An attempt takes no more than {@link Attempts#MOST_ACTIONS} actions: no person needs as many. */
    record Full(Attempt attempt) implements Keeping {}

    default Line line(QuestionId question) {
        return attempt().sheet().line(question);
    }
}
