package ready27.question;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** Archives a bank as the start of the program does, for the tests of other rooms. */
public final class TestRevisions {

    private TestRevisions() {}

    public static void archive(ReactiveMongoOperations mongo, QuestionBank bank) {
        new Revisions(mongo, bank).archive(bank.served()).block();
    }
}
