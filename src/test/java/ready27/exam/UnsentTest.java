package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriUtils;
import ready27.testing.Requests;
import ready27.testing.TestMongo;

/** A file of what a device could not send. */
class UnsentTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final WebTestClient browser = exam.browser(ADA);
    private final AttemptId id = exam.begun();

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "\"text\"", "{}", "[]", "null", "not JSON", "[1,2]", "[{\"a\":1}]"})
    void whatIsEmptyOrOfAnotherKindIsCalledSo(String file) {
        assertThat(handIn(file)).contains("Nothing in it could be read").doesNotContain("kept in time");
        assertThat(exam.attempt(id).actions()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfEachAction() {
        assertThat(handIn("[" + entry("answers", "b", 1) + "]"))
                .contains("1 kept in time, 0 kept as late, 0 there already.");
        assertThat(handIn("[" + entry("answers", "b", 1) + "," + entry("answers", "z", 2) + ",7]"))
                .contains("0 kept in time, 0 kept as late, 1 there already, 1 not taken, 1 not readable.");
    }

    @Test
    void whatIsTooMuchForOnceIsCountedAndTakenTheNextTime() {
        int all = UnsentController.MOST + 3;
        String file = IntStream.rangeClosed(1, all)
                .mapToObj(seq -> entry("looks", "", seq))
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(handIn(file)).contains("2000 kept in time", "3 more were too many for once");
        assertThat(handIn(file)).contains("3 kept in time, 0 kept as late, 2000 there already.");
        assertThat(exam.attempt(id).actions()).hasSize(all);
    }

    private String handIn(String file) {
        String form = "actions=" + UriUtils.encode(file, StandardCharsets.UTF_8);
        return Requests.body(Requests.send(browser, "/exams/" + id.value() + "/unsent", form)
                .expectStatus()
                .isOk());
    }

    private String entry(String kind, String value, int seq) {
        return """
                {"kind":"%s","question":"%s","value":"%s","client":"c","clientSeq":%d,"key":"k%d","seen":0,"opened":0,"elapsed":1}""".formatted(kind, exam.question(id, 1).value(), value, seq, seq);
    }
}
