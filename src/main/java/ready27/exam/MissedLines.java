package ready27.exam;

import ready27.exam.Result.Mark;
import ready27.history.CauseTaps;
import ready27.history.Causes;
import ready27.question.QuestionId;

/**
 * The taps below those lines of a finished attempt that were missed.
 *
 * @param show which lines the page lists; a tap comes back to the same list
 */
record MissedLines(AttemptId attempt, Show show, Causes causes) {

    CauseTaps taps(Mark mark) {
        return mark.right() ? CauseTaps.NONE : taps(mark.question());
    }

    CauseTaps taps(QuestionId line) {
        String path = "/exams/" + attempt.value() + "/causes/" + line.value() + "?show=" + show.key();
        return CauseTaps.of(path, line, causes.of(line));
    }

    /** Where a line stands in the list. */
    String place(QuestionId line) {
        return "/exams/" + attempt.value() + "/result?show=" + show.key() + "#" + CauseTaps.id(line);
    }
}
