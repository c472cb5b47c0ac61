package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import ready27.exam.ShippedAim;
import ready27.history.Sight;
import ready27.question.QuestionBank;
import ready27.testing.ShippedContent;

/** What a figure costs after 5,000 answers: all of them new to the model alone, and those of the bank with their repeats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadinessBenchmark {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ANSWERS = 5_000;

    private final Aim aim = ShippedAim.foundation();
    private final QuestionBank bank = ShippedContent.bank();
    private final Answered allNew = allNew();
    private final Answered more = more();
    private final List<Sight> sights = sights();

    /** From the log, which is the truth, to the figure. */
    @Benchmark
    public Object fiveThousandNewAnswers() {
        return Model.read(aim.target(), allNew, Observed.day(NOW));
    }

    /** As it is shown: the lowest since the last answer. */
    @Benchmark
    public Object shownAfterFiveThousandNewAnswers() {
        return Model.shown(aim.target(), more, Observed.day(NOW));
    }

    @Benchmark
    public Object standingAfterFiveThousandAnswersToTheBank() {
        Observed observed = Observed.of(sights, bank, aim, NOW);
        return Standing.of(aim, Bar.ORDINARY, observed, List.of(), Verdict.CLOSE, Observed.day(NOW));
    }

    private Answered allNew() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            evidence.add(new Evidence(i % aim.areas().size(), i % 3 != 0, 0, Observed.day(NOW) - i / 50.0));
        }
        return Answered.of(evidence);
    }

    private Answered more() {
        return new Answered(allNew.evidence(), java.util.OptionalDouble.of(Observed.day(NOW)));
    }

    private List<Sight> sights() {
        List<Sight> made = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            made.add(new Sight(
                    bank.served().get(i % bank.served().size()).id(), i % 3 != 0, NOW.minus(Duration.ofMinutes(i * 29L))));
        }
        return made;
    }
}
