package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class PersonalDocumentsTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PersonalDocuments documents = new PersonalDocuments(mongo.template(), "documents");

    @Test
    void firstWritesThatMeetAllStand() {
        Flux.range(0, 20).flatMap(n -> documents.change(ADA, count("n" + n))).blockLast();

        assertThat(of(ADA)).hasSize(21);
    }

    @Test
    void aChangeOfNothingMakesNoDocument() {
        documents.change(ADA, new Update()).block();

        assertThat(documents.of(ADA).blockOptional()).isEmpty();
    }

    @Test
    void theAccountGetsWhatItLacksAndTheGuestsDocumentGoes() {
        documents.change(ADA, count("a")).block();
        documents.change(BOB, count("b")).block();

        documents.adopt(ADA, BOB, (guests, accounts) -> count("a")).block();

        assertThat(of(BOB)).containsOnlyKeys("_id", "a", "b");
        assertThat(documents.of(ADA).blockOptional()).isEmpty();
    }

    private Document of(LearnerId learner) {
        return documents.of(learner).blockOptional().orElseThrow();
    }

    private static Update count(String what) {
        return new Update().inc(what, 1);
    }
}
