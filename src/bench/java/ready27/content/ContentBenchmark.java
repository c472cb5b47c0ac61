package ready27.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.util.FileSystemUtils;
import ready27.exam.ExamReader;
import ready27.guide.GuideReader;
import ready27.lesson.LessonReader;
import ready27.question.QuestionReader;
import ready27.syllabus.SyllabusReader;

/** Reading and checking all content, with the shipped questions repeated until there are 2,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ContentBenchmark {

    private static final int QUESTIONS = 2_000;

    private final Path folder = Path.of("target/bench-content");

    @Setup
    public void multiply() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(Path.of("content"), folder);
        int questions = 0;
        for (int round = 0; questions < QUESTIONS; round++) {
            questions += repeat(round);
        }
    }

    private int repeat(int round) throws IOException {
        int questions = 0;
        try (Stream<Path> files = Files.walk(Path.of("content/questions"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replaceAll("(?m)^(- id: [a-z0-9-]+)$", "$1-x" + round);
                questions += text.split("(?m)^- id: ", -1).length - 1;
                Path copy = folder.resolve(Path.of("content").relativize(file));
                Files.writeString(round == 0 ? copy : copy.resolveSibling(round + "-" + copy.getFileName()), text);
            }
        }
        return questions;
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
