package ready27.question;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** Archives a bank as the start of the program does, for the tests of other rooms. */
public final class TestRevisions {

    private TestRevisions() {}

    /** The same question as it was asked before, in other words. */
    public static Question older(Question question) {
        return new Question(
                question.id(),
                question.area(),
                question.refs(),
                question.concept(),
                question.pool(),
                question.style(),
                question.level(),
                question.difficulty(),
                "Formerly: " + question.stem(),
                question.statements(),
                question.options(),
                question.edition(),
                question.author(),
                question.status(),
                "0123456789abcdef",
                question.checked());
    }

    public static void archive(ReactiveMongoOperations mongo, QuestionBank bank) {
        new Revisions(mongo, bank).archive(bank.served()).block();
    }
}
