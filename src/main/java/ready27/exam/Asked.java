package ready27.exam;

import ready27.paper.ScenarioLine;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/**
 * What marking has to know of a line; a question of the bank is one line.
 *
 * @param key the right letters in the order of the alphabet
 */
record Asked(QuestionId id, Area area, String key) {

    static Asked of(Question question) {
        return new Asked(question.id(), question.area(), question.key());
    }

    static Asked of(ScenarioLine line) {
        return new Asked(line.id(), line.about().area(), line.key());
    }

    /** One mark for exactly the right letters; one of two is nothing, three are nothing, and nothing is ever taken off. */
    int marks(String letters) {
        return letters.equals(key) ? 1 : 0;
    }
}
