package ready27.exam;

import ready27.question.QuestionId;

/** Where a line stands on its desk. */
final class DeskAddress {

    private DeskAddress() {}

    static String of(Attempt attempt, QuestionId question) {
        int number = attempt.paper().number(question);
        String desk = "/exams/" + attempt.id().value();
        int lines = attempt.rules().marks() / attempt.rules().questions();
        return attempt.paper().booklet().isPresent()
                ? desk + "?question=" + (1 + (number - 1) / lines) + "#l-" + number
                : desk + "#q-" + number;
    }
}
