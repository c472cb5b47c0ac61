package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.testing.Requests;
import ready27.testing.TestMongo;

/**
 * Requests of one browser that come twice, late, or in another order, at the real address: the desk, the receipt and the
 * result are those of the run in order.
 */
class DisorderTest {

    private static final int ACTIONS = 16;

    /** One request as a browser sends it; the number of its line, so that it fits any paper. */
    private record Sent(String word, int line, String form) {}

    @RegisterExtension
    final TestMongo there = new TestMongo();

    @RegisterExtension
    final TestMongo here = new TestMongo();

    static Stream<Long> seeds() {
        return LongStream.range(0, 12).mapToObj(i -> 8_001L + i);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replaysReorderingAndDuplicatesEndAsTheRunInOrder(long seed) {
        Random chance = new Random(seed);
        List<Sent> inOrder = actions(chance);
        List<Sent> disorder = new ArrayList<>(inOrder);
        for (int i = 0; i < ACTIONS / 2; i++) {
            disorder.add(inOrder.get(chance.nextInt(ACTIONS)));
        }
        Collections.shuffle(disorder, chance);

        assertThat(sat(disorder, here)).isEqualTo(sat(inOrder, there));
    }

    /** What the learner sees of it in the end; chance gives both the same paper. */
    private static List<String> sat(List<Sent> requests, TestMongo mongo) {
        MockExam exam = new MockExam(mongo.template());
        AttemptId id = exam.begun();
        WebTestClient browser = exam.browser(ADA);
        String desk = "/exams/" + id.value();
        exam.at(NINE.plusSeconds(1_200));
        for (Sent sent : requests) {
            String path = desk + "/" + sent.word() + "/"
                    + exam.question(id, sent.line()).value();
            Requests.inPlace(browser, path, sent.form()).expectStatus().isOk();
        }
        List<String> seen = new ArrayList<>();
        seen.add(Requests.page(browser, desk));
        seen.add(String.valueOf(exam.attempt(id).actions().size()));
        seen.add(String.valueOf(exam.attempt(id).sheet().acknowledged("c")));
        Requests.send(browser, desk + "/hand-in", "").expectStatus().isSeeOther();
        seen.add(Requests.page(browser, desk + "/result"));
        return seen;
    }

    private static List<Sent> actions(Random chance) {
        List<Sent> actions = new ArrayList<>();
        for (int seq = 1; seq <= ACTIONS; seq++) {
            String what =
                    List.of("choice", "choice", "flag", "struck", "confidence").get(chance.nextInt(5));
            String form = "%s=%s&client=c&clientSeq=%d&key=k%d&seen=0&opened=%d&elapsed=%d"
                    .formatted(
                            what, value(what, chance), seq, seq, NINE.toEpochMilli(), 1_000 + chance.nextInt(20_000));
            actions.add(new Sent(word(what), 1 + chance.nextInt(4), form));
        }
        return actions;
    }

    private static String word(String what) {
        return switch (what) {
            case "choice" -> "answers";
            case "flag" -> "flags";
            case "struck" -> "strikes";
            default -> "confidence";
        };
    }

    private static String value(String what, Random chance) {
        List<String> values = switch (what) {
            case "choice" -> List.of("a", "b", "c", "d", "");
            case "flag" -> List.of("on", "off");
            case "struck" -> List.of("a", "bd", "");
            default -> List.of("sure", "think-so", "guess", "");
        };
        return values.get(chance.nextInt(values.size()));
    }
}
