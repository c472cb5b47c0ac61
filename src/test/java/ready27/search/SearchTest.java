package ready27.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {

    private static final Index INDEX = new Index(PublicSources.shelf().all());

    @ParameterizedTest
    @CsvSource({
        "statement of applicability,/syllabus/terms/statement-of-applicability",
        "Statement of Applic,/syllabus/terms/statement-of-applicability",
        "A.5.7,/syllabus/controls/A.5.7",
        "a.5.7,/syllabus/controls/A.5.7",
        "5.7,/syllabus/controls/A.5.7",
        "9.2.2,/syllabus/clauses/9.2.2",
        "5.1,/syllabus/clauses/5.1",
        "10.2,/syllabus/clauses/10.2",
        "clause 6.1.3,/syllabus/clauses/6.1.3",
        "risk owner,/syllabus/terms/risk-owner",
        "internal audit,/syllabus/terms/internal-audit",
        "threat intelligence,/syllabus/controls/A.5.7",
        "pass mark,/guide#pass-mark",
        "logo,/guide#may-i-use-the-logo"
    })
    void theBestComesFirst(String words, String path) {
        assertThat(paths(words, "")).first().isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "audits,/syllabus/terms/internal-audit",
        "audits,/syllabus/clauses/9.2",
        "internal audits,/lessons/internal-audit",
        "translation bureau in Lisbon,/syllabus/controls/A.5.1",
        "auditing programme,/syllabus/clauses/9.2.2",
        "9.2,/syllabus/clauses/9.2.1",
        "threa,/syllabus/terms/threat"
    })
    void findsOtherFormsAndBeginnings(String words, String path) {
        assertThat(paths(words, "")).contains(path);
    }

    @Test
    void keepsToAKind() {
        assertThat(paths("audit", "clause")).isNotEmpty().allMatch(path -> path.startsWith("/syllabus/clauses/"));
    }

    @Test
    void fallsBackToSomeOfTheWords() {
        assertThat(paths("audit zzzzqqq", "")).isNotEmpty();
    }

    @Test
    void marksWhatWasLookedFor() {
        Hit hit = find("internal audits", "clause").hits().get(0);

        assertThat(hit.title())
                .containsExactly(new Piece("Internal", true), new Piece(" ", false), new Piece("audit", true));
        assertThat(hit.excerpt()).contains(new Piece("Audit", true));
    }

    @Test
    void aLessonThatIsFoundByManySectionsStandsOnceWithThemBeneath() {
        SearchPage page = SearchPage.of("audit", "lesson", find("audit", "lesson"));

        assertThat(page.groups())
                .extracting(group -> group.best().path().replaceFirst("#.*", ""))
                .doesNotHaveDuplicates();
        assertThat(page.groups().stream()
                        .mapToInt(group -> 1 + group.more().size())
                        .sum())
                .isEqualTo(page.found().hits().size());
        assertThat(page.groups()).anySatisfy(group -> assertThat(group.more()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auditing: the whole: Steps | Auditing: the whole: Roles | Roles",
                "Auditing: the whole | Auditing: the whole: Roles | Roles",
                "Auditing | Risk | Risk"
            })
    void aSectionIsNamedWithoutItsLesson(String best, String other, String name) {
        assertThat(new SearchPage.Group(titled(best), List.of()).section(titled(other)))
                .isEqualTo(name);
    }

    @Test
    void theLessonItselfIsNamedInFull() {
        Hit lesson = new Hit(Kind.LESSON, "", "/lessons/x", List.of(new Piece("Auditing: whose", false)), List.of());

        assertThat(new SearchPage.Group(titled("Auditing: whose: Steps"), List.of()).section(lesson))
                .isEqualTo("Auditing: whose");
    }

    private static Hit titled(String title) {
        return new Hit(Kind.LESSON, "", "/lessons/x#y", List.of(new Piece(title, false)), List.of());
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("   ", "").count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void bearsWhateverIsTyped(String words) {
        assertThat(find(words, "").hits()).isNotNull();
        assertThat(find(words, words)).isNotNull();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "*",
                "?",
                "\"",
                "title:(",
                "a AND",
                "OR",
                "NOT",
                "[a TO",
                "\\",
                "/.*/",
                "~",
                "^9",
                "((((",
                "\u0000",
                "\uD800",
                "<script>alert(1)</script>",
                "a".repeat(10_000),
                "a ".repeat(5_000),
                "* ".repeat(5_000),
                "9.".repeat(3_000),
                "the of and",
                "日本語",
                "i̇",
                "İ");
    }

    private static List<String> paths(String words, String kind) {
        return find(words, kind).hits().stream().map(Hit::path).toList();
    }

    private static Found find(String words, String kind) {
        return INDEX.find(Wish.of(words), Kind.find(kind).map(Set::of).orElse(Set.of()));
    }
}
