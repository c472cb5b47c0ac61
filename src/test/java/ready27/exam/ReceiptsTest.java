package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.exam.Attempt.Finished;
import ready27.testing.TestMongo;

class ReceiptsTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final Receipts receipts = new Receipts(mongo.template());
    private Finished attempt;

    @BeforeEach
    void sit() {
        AttemptId id = exam.begunBy(ADA, false);
        attempt = exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(600)).block();
    }

    @Test
    void aReceiptIsGenuineHoweverItIsLaidOut() {
        String receipt = receipts.of(attempt).block();

        assertThat(receipts.genuine(receipt).block()).isTrue();
        assertThat(receipts.genuine("\n  " + receipt.replace(",\"", ",\n \"") + "\n")
                        .block())
                .isTrue();
    }

    @Test
    void oneChangedCharacterIsSeen() {
        String receipt = receipts.of(attempt).block();

        assertThat(receipts.genuine(receipt.replace("\"score\":0", "\"score\":4"))
                        .block())
                .isFalse();
        assertThat(receipts.genuine(receipt.replaceFirst("\"signature\":\".", "\"signature\":\"x"))
                        .block())
                .isFalse();
    }

    @Test
    void whatIsNoReceiptIsNotGenuine() {
        receipts.of(attempt).block();

        for (String file :
                List.of("", "[]", "{}", "{\"receipt\":{}}", "{\"receipt\":{},\"signature\":\"\"}", "nothing")) {
            assertThat(receipts.genuine(file).block()).as(file).isFalse();
        }
    }

    @Test
    void instancesThatStartTogetherSignWithOneKey() {
        List<String> written = Flux.range(0, 6)
                .flatMap(i -> new Receipts(mongo.template()).of(attempt))
                .collectList()
                .block();

        assertThat(written).hasSize(6).containsOnly(written.get(0));
        assertThat(new Receipts(mongo.template()).genuine(written.get(0)).block())
                .isTrue();
    }

    @Test
    void anotherInstallationsReceiptIsNotGenuine() {
        String receipt = receipts.of(attempt).block();
        mongo.template()
                .getCollection("settings")
                .flatMap(all -> reactor.core.publisher.Mono.from(all.deleteMany(new Document(Map.of()))))
                .block();

        assertThat(new Receipts(mongo.template()).genuine(receipt).block()).isFalse();
    }
}
