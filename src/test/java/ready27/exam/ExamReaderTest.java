package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.content.BrokenContent;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.ContentReader;
import ready27.content.Fault;
import ready27.syllabus.SyllabusReader;

/** The shipped exam file with one line spoilt: the fault names the file, the line to mend, and how. */
class ExamReaderTest {

    private static final Path SHIPPED = Path.of("content/exams/foundation.yaml");
    private static final String FILE = "exams/foundation.yaml";
    private static final List<ContentReader<?>> READERS = List.of(new SyllabusReader(), new ExamReader());

    @TempDir
    Path folder;

    @Test
    void theShippedFileHasNoFault() throws IOException {
        new BrokenFolder(folder).with(FILE, shipped().toArray(String[]::new));

        ExamBook book = new ContentLibrary(folder, READERS).get(new ExamReader());

        assertThat(book.find("foundation").orElseThrow().rules().pass()).isEqualTo(25);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            pass: 25                | pass: 51                | pass: 51          | the pass mark 51 is above the 50 marks there are     | Lower the pass mark to 50 or less
            '    audit: 4'          | '    audit: 5'          | '  questions: @1' | the areas ask for 51 questions, the exam for 50      | Change them until they add up to 50
            '    classic: 34'       | '    classic: 30'       | '  questions: @2' | the styles ask for 46 questions, the exam for 50     | Change them until they add up to 50
            marksPerQuestion: 1     | marksPerQuestion: 2     | marksPerQuestion: | marksPerQuestion is 2, but a question is worth one mark | Write 1
            negativeMarking: 0      | negativeMarking: 1      | negativeMarking:  | negativeMarking is 1, but a wrong answer costs nothing | Write 0
            options: 4              | options: 3              | options: 3        | options is 3, but every question of the bank has four | Write 4
            """)
    void numbersThatContradictEachOther(String line, String spoilt, String at, String wrong, String remedy)
            throws IOException {
        List<String> file = replaced(line, spoilt);

        assertThat(faults(file)).singleElement().hasToString("%s: %s. %s.", place(file, at), wrong, remedy);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            minutes: 40             | minutes: 0              | minutes: 0              | minutes
            '    audit: 4'          | '    auditing: 4'       | '    overview: 8'       | 'audit'
            '    audit: 4'          | '    auditing: 4'       | '    auditing: 4'       | auditing
            pass: 25                | ''                      | id: foundation          | pass
            minutes: 40             | minutes: forty          | minutes: forty          | minutes
            """)
    void whatTheSchemaForbids(String line, String spoilt, String at, String named) throws IOException {
        List<String> file = replaced(line, spoilt);

        assertThat(faults(file)).anySatisfy(fault -> {
            assertThat(fault.place()).hasToString(place(file, at));
            assertThat(fault.wrong()).contains(named);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void aPrerequisiteThatIsNoExamOfTheFolder() throws IOException {
        List<String> file = replaced("pass: 25", "pass: 25");
        file.add("prerequisite: beginners");

        assertThat(faults(file))
                .singleElement()
                .hasToString(
                        "%s: no other exam has the id beginners. Write the id of another exam of this folder, or take"
                                + " the line out.",
                        place(file, "prerequisite"));
    }

    /** The readiness model reads a paper as four questions of twenty marks; another one it would read falsely. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            questions: 4            | questions: 3            | questions is 3, but readiness knows papers of so many. Write 4.
            '  linesPerQuestion: 20' | '  linesPerQuestion: 25' | linesPerQuestion is 25, but readiness knows questions of so many. Write 20.
            """)
    void aPaperThatReadinessDoesNotKnow(String line, String spoilt, String told) throws IOException {
        List<String> file = new ArrayList<>(Files.readAllLines(Path.of("content/exams/practitioner.yaml")));
        assertThat(file).contains(line);
        file.set(file.indexOf(line), spoilt);
        new BrokenFolder(folder)
                .with(FILE, shipped().toArray(String[]::new))
                .with("exams/practitioner.yaml", file.toArray(String[]::new));

        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> new ContentLibrary(folder, READERS));

        assertThat(broken.faults())
                .extracting(Fault::toString)
                .contains("exams/practitioner.yaml:" + (file.indexOf(spoilt) + 1) + ": " + told);
    }

    @Test
    void everyFaultOfTheFileIsToldAtOnce() throws IOException {
        List<String> file = replaced("pass: 25", "pass: 60");
        file.replaceAll(line -> line.replace("    audit: 4", "    audit: 3").replace("classic: 34", "classic: 35"));

        assertThat(faults(file)).hasSize(3);
    }

    private List<Fault> faults(List<String> file) {
        new BrokenFolder(folder).with(FILE, file.toArray(String[]::new));
        BrokenContent told = catchThrowableOfType(BrokenContent.class, () -> new ContentLibrary(folder, READERS));
        assertThat(told).as("the content has faults").isNotNull();
        return told.faults();
    }

    private static List<String> replaced(String line, String spoilt) throws IOException {
        List<String> file = new ArrayList<>(shipped());
        int at = file.indexOf(line);
        assertThat(at).as("line of the shipped file: %s", line).isNotNegative();
        file.set(at, spoilt);
        return file;
    }

    /** The place of the line that begins so; {@code @2} takes the second such line. */
    private static String place(List<String> file, String at) {
        String[] parts = at.split(" @");
        String start = parts[0];
        int wanted = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        for (int i = 0; i < file.size(); i++) {
            if (file.get(i).startsWith(start) && --wanted == 0) {
                return FILE + ":" + (i + 1);
            }
        }
        throw new AssertionError("no line begins with " + start);
    }

    private static List<String> shipped() throws IOException {
        return Files.readAllLines(SHIPPED);
    }
}
