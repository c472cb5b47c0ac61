package ready27.lint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ready27.question.QuestionId;
import ready27.question.Status;

/** {@code content lint}: tells an author every fault and the measured table without starting anything. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks a content folder and prints every fault and what was measured.")
public final class LintCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "content", description = "default: content")
    private Path folder = Path.of("content");

    @Option(
            names = "--revisions",
            description =
                    "Print the id, revision and status of each question and of each line of a paper, and nothing else.")
    private boolean revisions;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ContentLint lint = ContentLint.of(folder);
        if (revisions) {
            lint.questions()
                    .forEach(question -> out.println(row(question.id(), question.revision(), question.status())));
            lint.papers()
                    .forEach(paper -> paper.lines()
                            .forEach(line -> out.println(row(line.id(), line.revision(), paper.status()))));
        } else {
            lint.faults().forEach(out::println);
            out.println(lint.faults().isEmpty() ? "no faults" : lint.faults().size() + " faults");
            out.println();
            lint.lines().forEach(out::println);
        }
        out.flush();
        return lint.faults().isEmpty() ? 0 : 1;
    }

    private static String row(QuestionId id, String revision, Status status) {
        return id.value() + "," + revision + "," + status.name().toLowerCase(Locale.ROOT);
    }
}
