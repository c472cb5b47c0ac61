package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import ready27.content.BrokenFolder;

class LintCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aSoundFolderEndsWithTheMeasuredTable() {
        assertThat(run("lint", "content")).isZero();
        assertThat(out.toString()).contains("no faults", "test-wise guesser", "papers, reserve", "answered blind");
    }

    @Test
    void aBrokenFolderEndsWithOneAndNamesThePlace() {
        new BrokenFolder(folder).with("guide/no-front.md", "# Nothing in front");

        assertThat(run("lint", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("guide/no-front.md:1: there is no front matter", "1 faults");
    }

    @Test
    void revisionsArePrintedARowEachWithoutTheKey() {
        run("lint", "--revisions");

        assertThat(out.toString().lines())
                .allMatch(line -> line.matches("[a-z0-9-]+,[0-9a-f]{16},(draft|checked|reviewed)"));
    }

    private int run(String... arguments) {
        return new CommandLine(new ContentCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }
}
