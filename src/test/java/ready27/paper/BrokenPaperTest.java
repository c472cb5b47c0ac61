package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.content.BrokenContent;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.Fault;

/** A paper with one line spoilt: the fault names the file, the line to mend, what is wrong and what to do. */
class BrokenPaperTest {

    private static final String FOLDER = "papers/practitioner-bakery";
    private static final String CLASSIC = "      - id: practitioner-bakery-1-a-1";

    @TempDir
    Path folder;

    private final PaperFiles paper = PaperFiles.of("practitioner-bakery", "practice", "checked");
    private final List<String> question = paper.file("question-1.yaml");

    /** {@code after} is a line of the file; the line that begins with {@code line} next to it is spoilt. */
    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            c-1 | '            correct: true'  | ''                               | 1 options are marked correct, and a line of type multiple-response has 2 | Mark exactly 2: correct: true
            c-1 | '            why: '          | '            correct: true'      | why                                              | field
            a-1 | '            correct: true'  | ''                               | 0 options are marked correct, and a line of type classic has 1 | Mark exactly 1: correct: true
            b-1 | '        key: b'             | '        key: g'                 | the key "g" is no letter of the list, which has a, b, c, d, e, f | Write the letter of the right option
            d-1 | '        key: b'             | '        key: f'                 | the key "f" is no letter of the list, which has a, b, c, d, e | Write the letter
            e-1 | '        key: b'             | '        key: e'                 | the key "e" is no letter of the list, which has a, b, c, d | Write the letter
            e-2 | '        key: a'             | '        key: b'                 | the option b has its place at                    | an option of its own
            e-2 | '        position: 2'        | '        position: 3'            | position 3 stands where 2 is next                | Number the positions from 1 without a gap
            b-1 | '        why: '              | ''                               | the line has no why                              | Add why
            b-1 | '        why: '              | '        why: Too short.'        | why                                              | Write more
            b-1 | '        why: '              | '        why: "Correct, because it is what the booklet says in its second part about the harbour and the bakery."' | the rationale begins with a verdict | Begin with the reason
            b-1 | '        statement: '        | ''                               | the line has no statement                        | Add statement
            b-1 | '        statement: '        | '        stem: "This is not a statement at all"' | a line of type matching has no stem | Take it out
            a-1 | '        level: '            | '        level: 1'               | level                                            | words that the schema lists
            a-1 | '        ref: '              | '        ref: ["5.9"]'           | there is no clause, control, term or document "5.9" | content/standard
            a-1 | '        area: '             | '        area: audit'            | the line is about "audit", and the question is not | Choose from leadership
            a-1 | '        stem: '             | '        question: "What is this, please?"' | question                               | field's name or take it out
            """)
    void whatIsWrongWithALine(String at, String line, String spoilt, String wrong, String remedy) throws IOException {
        int number = spoil(at, line, spoilt == null ? "" : spoilt);

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.place().path()).isEqualTo(FOLDER + "/question-1.yaml");
            assertThat(fault.place().line()).isBetween(Math.max(1, number - 20), number + 1);
            assertThat(fault.wrong()).contains(wrong);
            assertThat(fault.remedy()).contains(remedy);
        });
    }

    @Test
    void twoPartsAreTooFew() throws IOException {
        question.subList(question.indexOf("  - letter: C"), question.size()).clear();

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.place()).hasToString(FOLDER + "/question-1.yaml:10");
            assertThat(fault.wrong()).isEqualTo("parts: must have at least 3 items but found 2");
            assertThat(fault.remedy()).isEqualTo("Add what is missing");
        });
    }

    @Test
    void sixPartsAreTooMany() throws IOException {
        List<String> fifth = List.copyOf(question.subList(question.indexOf("  - letter: E"), question.size()));
        question.addAll(fifth.stream()
                .map(line -> line.replace("letter: E", "letter: F"))
                .toList());

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.wrong()).isEqualTo("parts: must have at most 5 items but found 6");
            assertThat(fault.remedy()).isEqualTo("Take out what is too much");
        });
    }

    @Test
    void nineteenLinesAreOneTooFew() throws IOException {
        remove("e-4", 7);

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(FOLDER + "/question-1.yaml:9: the question has 19 lines, and the exam asks for 20."
                        + " Make it 20.");
    }

    @Test
    void theLevelsOfAQuestionAreMixedAsTheExamSays() throws IOException {
        question.replaceAll(line -> line.equals("        level: 4") ? "        level: 3" : line);

        assertThat(faults())
                .extracting(Fault::wrong)
                .containsExactlyInAnyOrder(
                        "16 lines are of level 3, where 8 are wanted, 2 more or less",
                        "0 lines are of level 4, where 8 are wanted, 2 more or less");
    }

    @Test
    void anIdStandsOnceAndSaysWhere() throws IOException {
        question.replaceAll(line -> line.endsWith("-1-a-2") ? line.replace("a-2", "a-1") : line);
        question.replaceAll(line -> line.endsWith("-1-a-3") ? line.replace("a-3", "b-9") : line);

        assertThat(faults())
                .extracting(Fault::wrong)
                .anyMatch(wrong -> wrong.startsWith("the id \"practitioner-bakery-1-a-1\" stands already at"))
                .contains("the id \"practitioner-bakery-1-b-9\" does not say where the line stands");
    }

    @Test
    void partsFollowTheAlphabetAndHaveAListWhereTheirTypeWantsOne() throws IOException {
        question.replaceAll(line -> line.equals("  - letter: B") ? "  - letter: C" : line);
        question.set(question.indexOf("    type: classic"), "    type: matching");

        assertThat(faults())
                .extracting(Fault::wrong)
                .contains("the part is \"C\"", "a part of type matching has a list of options");
    }

    @Test
    void additionalInformationIsThereWhereAPartRestsOnIt() throws IOException {
        question.subList(4, 8).clear();

        assertThat(faults())
                .extracting(Fault::wrong)
                .containsExactly("the part rests on additional information, and the question has none");
    }

    @Test
    void everyTypeStandsInEveryPaper() throws IOException {
        Stream.of("question-2.yaml", "question-3.yaml", "question-4.yaml").forEach(paper::without);
        remove("e-1", 4 * 7 + 5 + 5);

        assertThat(faults()).extracting(Fault::wrong).contains("no part is of type sequencing");
    }

    @Test
    void aPaperIsComplete() throws IOException {
        paper.without("question-3.yaml").without("booklet.md");

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder(
                        FOLDER + ":1: booklet.md is missing or cannot be read. Write the scenario into booklet.md.",
                        FOLDER + ":1: question-3.yaml is missing or cannot be read. A paper has 4 questions.");
    }

    @Test
    void theFolderIsNamedForThePaperAndTheFileForItsQuestion() throws IOException {
        paper.file("booklet.md").replaceAll(line -> line.replace("id: practitioner-bakery", "id: practitioner-cafe"));
        question.set(1, "number: 2");

        assertThat(faults())
                .extracting(Fault::wrong)
                .contains(
                        "the paper \"practitioner-cafe\" stands in the folder practitioner-bakery",
                        "question 2 stands in question-1.yaml");
    }

    @Test
    void aPaperIsNotNamedLikeQuestionsOfTheBank() throws IOException {
        PaperFiles.of("audit-firm", "practice", "checked").into(folder);

        assertThat(told()).extracting(Fault::wrong).contains("the paper is named like questions of the area \"audit\"");
    }

    @Test
    void frontMatterKeepsItsSchema() throws IOException {
        paper.file("booklet.md").set(3, "pool: secret");
        paper.file("booklet.md").set(5, "writer: \"A test\"");

        assertThat(faults())
                .extracting(fault -> fault.place().toString())
                .contains(FOLDER + "/booklet.md:4", FOLDER + "/booklet.md:6");
    }

    @Test
    void withoutAnExamNobodyKnowsWhatAPaperIs() {
        paper.into(new BrokenFolder(folder));

        assertThat(told()).extracting(Fault::wrong).containsExactly("no exam says what papers are made of");
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        spoil("c-1", "            correct: true", "");
        spoil("b-1", "        key: b", "        key: h");
        remove("e-4", 7);

        assertThat(faults()).hasSize(3);
    }

    private int spoil(String id, String line, String spoilt) {
        int at = at(id);
        while (!question.get(at).startsWith(line)) {
            at++;
        }
        question.set(at, spoilt);
        return at + 1;
    }

    private void remove(String id, int lines) {
        int at = at(id);
        int end = Math.min(question.size(), at + lines);
        if (lines > 10) {
            at = question.indexOf("  - letter: E");
            end = question.size();
        }
        question.subList(at, end).clear();
    }

    private int at(String id) {
        return question.indexOf(CLASSIC.replace("a-1", id));
    }

    private List<Fault> faults() throws IOException {
        paper.into(folder);
        return told();
    }

    private List<Fault> told() {
        BrokenContent broken =
                catchThrowableOfType(BrokenContent.class, () -> new ContentLibrary(folder, PaperFiles.READERS));
        assertThat(broken).as("the content has faults").isNotNull();
        return broken.faults();
    }
}
