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
    private static final int IDLE_DAYS = 100;

    private final Aim aim = ShippedAim.foundation();
    private final QuestionBank bank = ShippedContent.bank();
    private final Answered allNew = allNew(3);
    private final Answered weak = allNew(2);
    private final Answered wrong = wrong();
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

    /** Those days may hide a low, which is searched for. */
    @Benchmark
    public Object shownAfterAHundredIdleDays() {
        return Model.shown(aim.target(), allNew, Observed.day(NOW) + IDLE_DAYS);
    }

    /** Whose figure first falls and then would rise, so that the low lies between. */
    @Benchmark
    public Object shownAfterAHundredIdleDaysOfSomebodyWeak() {
        return Model.shown(aim.target(), weak, Observed.day(NOW) + IDLE_DAYS);
    }

    /** The same after a wrong answer: two breaks to search. */
    @Benchmark
    public Object shownAfterAWrongAnswerBetweenTwoBreaks() {
        return Model.shown(aim.target(), wrong, Observed.day(NOW) + 2 * IDLE_DAYS);
    }

    @Benchmark
    public Object standingAfterFiveThousandAnswersToTheBank() {
        Observed observed = Observed.of(sights, bank, aim, NOW);
        return Standing.of(aim, Bar.ORDINARY, observed, List.of(), Verdict.CLOSE, Observed.day(NOW));
    }

    /** @param oneIsWrong of so many */
    private Answered allNew(int oneIsWrong) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            evidence.add(new Evidence(i % aim.areas().size(), i % oneIsWrong != 0, 0, Observed.day(NOW) - i / 50.0));
        }
        return Answered.of(evidence);
    }

    private Answered wrong() {
        List<Evidence> evidence = new ArrayList<>(weak.evidence());
        evidence.add(new Evidence(0, false, 0, Observed.day(NOW) + IDLE_DAYS));
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
