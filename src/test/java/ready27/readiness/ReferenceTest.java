package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The model beside 160 histories and what the reference estimator, an exact convolution, said of them; the head of {@code
 * src/test/python/readiness_reference.py} says how they were made.
 */
class ReferenceTest {

    record Case(Target target, Answered answered, double today, List<Double> said) {

        static Case of(String line) {
            String[] parts = line.split("\\|", -1);
            Target target = new Target(
                    Stream.of(parts[0].split(",")).map(Integer::valueOf).toList(), Integer.parseInt(parts[1]));
            List<String[]> answers = Stream.of(parts[3].split(" "))
                    .filter(answer -> !answer.isEmpty())
                    .flatMap(Case::given)
                    .toList();
            List<Evidence> evidence = answers.stream()
                    .filter(answer -> answer[3].equals("0"))
                    .map(answer -> new Evidence(
                            Integer.parseInt(answer[0]),
                            answer[1].equals("1"),
                            Evidence.TAG * Integer.parseInt(answer[2]),
                            Double.parseDouble(answer[4])))
                    .toList();
            OptionalDouble last = answers.stream()
                    .mapToDouble(answer -> Double.parseDouble(answer[4]))
                    .max();
            return new Case(
                    target,
                    new Answered(evidence, last),
                    Double.parseDouble(parts[2]),
                    Arrays.stream(parts[4].split(" ")).map(Double::valueOf).toList());
        }

        /** {@code 5000x} before an answer says that it was given so often. */
        private static Stream<String[]> given(String answer) {
            String[] times = answer.split("x");
            String[] one = times[times.length - 1].split(":");
            return Collections.nCopies(times.length == 1 ? 1 : Integer.parseInt(times[0]), one).stream();
        }
    }

    @Test
    void someAreOfThousandsOfOneAreaAndOneIsOfNothing() throws IOException {
        assertThat(cases())
                .hasSize(160)
                .anyMatch(one -> one.answered.evidence().isEmpty())
                .anyMatch(one -> one.answered.evidence().size() == 5_000)
                .anyMatch(one -> one.today % 1 != 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(Case history) {
        Chance chance = Model.read(history.target, history.answered, history.today);

        assertThat(chance.pass()).isCloseTo(history.said.get(0), within(0.01));
        assertThat(chance.low()).isCloseTo(history.said.get(1), within(0.01));
        assertThat(chance.high()).isCloseTo(history.said.get(2), within(0.01));
        assertThat(chance.expected()).isCloseTo(history.said.get(3), within(0.1));
        assertThat(chance.ability()).isCloseTo(history.said.get(4), within(0.1));
        for (int area = 0; area < history.target.areas(); area++) {
            assertThat(chance.areas().get(area)).isCloseTo(history.said.get(5 + area), within(0.01));
        }
    }

    static List<Case> cases() throws IOException {
        try (var file = Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("reference.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }
}
