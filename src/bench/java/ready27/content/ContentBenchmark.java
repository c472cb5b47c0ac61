package ready27.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.util.FileSystemUtils;
import ready27.bench.MoreContent;
import ready27.exam.ExamReader;
import ready27.guide.GuideReader;
import ready27.lesson.LessonReader;
import ready27.question.QuestionReader;
import ready27.syllabus.SyllabusReader;

/** Reading and checking all content, with the shipped questions and lessons repeated until there are 2,000 and 150 pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ContentBenchmark {

    private final Path folder = Path.of("target/bench-content");

    @Setup
    public void multiply() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        MoreContent.make(Path.of("content"), folder);
    }

    @Benchmark
    public Object reading2000Questions() {
        return new ContentLibrary(
                folder,
                List.of(
                        new SyllabusReader(),
                        new QuestionReader(),
                        new LessonReader(),
                        new GuideReader(),
                        new ExamReader()));
    }
}
