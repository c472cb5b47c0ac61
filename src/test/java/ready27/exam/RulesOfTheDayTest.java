package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import ready27.exam.Rules.Threshold;
import ready27.question.QuestionBank;
import ready27.testing.TestMongo;

/** An attempt is marked by the rules it was begun with, and its result keeps them, whatever the file says later. */
class RulesOfTheDayTest {

    private static final ExamSpec THEN = rules(1, 3);
    private static final ExamSpec LATER = rules(4, 1);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam then = exam(THEN);

    @Test
    void aResultKeepsItsThresholdsWhenTheFileChanges() {
        AttemptId id = sat();
        handIn(then, id);
        String before = result(then, id);

        assertThat(before).contains("1 mark above the pass mark", "Apply to teach: not reached (3 marks)");
        assertThat(result(exam(LATER), id)).isEqualTo(before);
    }

    @Test
    void whatWasBegunUnderTheOldRulesIsMarkedByThem() {
        AttemptId id = sat();
        MockExam later = exam(LATER);
        handIn(later, id);

        assertThat(result(later, id)).contains("1 mark above the pass mark", "Apply to teach: not reached (3 marks)");
        assertThat(later.finished(id).result().pass()).isEqualTo(1);
    }

    /** Two of four are right. */
    private AttemptId sat() {
        AttemptId id = then.begun();
        post(then, id, "/answers/" + then.question(id, 1).value(), "choice=b");
        post(then, id, "/answers/" + then.question(id, 2).value(), "choice=b");
        return id;
    }

    private MockExam exam(ExamSpec spec) {
        return new MockExam(mongo.template(), new QuestionBank(MockExam.questions()), spec);
    }

    private static ExamSpec rules(int pass, int toTeach) {
        Rules rules =
                new Rules("foundation", "Mock", 4, 4, pass, 40, 30, List.of(new Threshold("Apply to teach", toTeach)));
        return new ExamSpec(rules, "Foundation", "", MockExam.BLUEPRINT, List.of(), "Unofficial.", "A page", List.of());
    }

    private static void handIn(MockExam exam, AttemptId id) {
        post(exam, id, "/hand-in", "");
    }

    private static void post(MockExam exam, AttemptId id, String path, String form) {
        exam.browser(ADA)
                .post()
                .uri("/exams/" + id.value() + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private static String result(MockExam exam, AttemptId id) {
        return exam.browser(ADA)
                .get()
                .uri("/exams/" + id.value() + "/result")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
