package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.home.WorkCard;
import ready27.testing.StoreCommands;

/** The embedded server reads a whole collection for what is not asked for by {@code _id}. */
class LookUpsTest {

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private final MockExam exam = new MockExam(store.template());

    @Test
    void theHomeAndTheExamPageAndPracticeAskById() {
        AttemptId ofAda = exam.at(NINE).begun();
        AttemptId ofGuest = exam.begunBy(BOB, true);
        exam.data.adopt(BOB, ADA).block();
        exam.finishing.handIn(exam.attempt(ofAda), NINE.plusSeconds(60)).block();
        store.since();

        WorkCard aside = exam.openExams().of(ADA).blockFirst();
        int asked = new OpenPapers(exam.sittings, exam.attempts).of(ADA).block().size();
        exam.browser(ADA).get().uri("/exams").exchange().expectStatus().isOk();

        assertThat(aside.path()).isEqualTo("/exams/" + ofGuest.value());
        assertThat(asked).isEqualTo(4);
        assertThat(store.readsSince())
                .isNotEmpty()
                .allSatisfy(find -> assertThat(byId(find)).isTrue());
    }

    /** One, or one of those named; a range would be no better than any other field. */
    private static boolean byId(BsonDocument find) {
        BsonValue id = find.getDocument("filter").get("_id");
        return id != null && (!id.isDocument() || id.asDocument().containsKey("$in"));
    }
}
