package ready27.exam;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;
import ready27.web.Frame;

/** What a mock exam costs without a network and a store. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExamBenchmark {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ACTIONS = 200;

    private final ExamSpec exam = ShippedContent.exams().exams().get(0);
    private final List<Question> pool = ShippedContent.bank().served().stream()
            .filter(question -> question.pool() == Pool.PRACTICE)
            .toList();
    private final Map<QuestionId, Question> shown =
            pool.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ready27.templates");
    private final Attempt.Running attempt = attempt();
    private final Sheet sheet = attempt.sheet();
    private long seed;

    @Benchmark
    public Object drawingAPaper() {
        return ((Blueprint) exam.composition()).draw(pool, new Acquaintance(Map.of(), Map.of(), 0, Instant.MIN), false, seed++);
    }

    @Benchmark
    public Object folding200Actions() {
        return attempt.sheet();
    }

    @Benchmark
    public Object marking() {
        return Result.of(exam.rules(), sheet, new Shown.FromTheBank(shown));
    }

    @Benchmark
    public int renderingTheDesk() {
        DeskPage page = DeskPage.of(attempt, shown, Preferences.USUAL, BEGUN);
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render("exam/desk.jte", Map.of("it", page, "frame", Frame.of("/exams/bench")), html);
        return html.getContentLength();
    }

    private Attempt.Running attempt() {
        Paper paper = ((Drawing.Drawn) drawingAPaper()).paper();
        List<Action> actions = new ArrayList<>();
        for (int n = 1; n <= ACTIONS; n++) {
            actions.add(answer(paper.places().get(n % paper.places().size()).question(), n));
        }
        Deadline deadline = Deadline.of(BEGUN, exam.rules().minutes(), 0);
        return new Attempt.Running(
                new AttemptId("bench"), new LearnerId("bench"), paper, exam.rules(), deadline, actions);
    }

    private static Action answer(QuestionId question, int n) {
        return new Action(
                Action.Kind.ANSWER,
                question,
                "abcd".substring(n % 4, n % 4 + 1),
                "bench",
                n,
                "key-" + n,
                0,
                BEGUN,
                Duration.ofSeconds(10),
                BEGUN.plusSeconds(10L * n));
    }
}
