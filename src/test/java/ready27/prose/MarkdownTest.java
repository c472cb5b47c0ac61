package ready27.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.testing.ShippedContent;

class MarkdownTest {

    private final Markdown markdown = new Markdown(ShippedContent.syllabus());

    @Test
    void putsTablesInARegionThatScrolls() {
        assertThat(html("| step | who |\n| --- | --- |\n| plan | lead |"))
                .contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: step, who\">")
                .contains("<th scope=\"col\">step</th>")
                .contains("<td>lead</td>");
    }

    @Test
    void takesAnEmptyCornerForNoHeading() {
        assertThat(html("| | exam |\n| --- | --: |\n| marks | 50 |"))
                .contains("aria-label=\"Table: exam\"", "<td></td>", "<td class=\"number\">50</td>");
    }

    /** For the excerpts of a search. */
    @Test
    void asPlainTextCellsAndRowsOfATableAreToldApart() {
        assertThat(markdown.render("| step | who |\n| --- | --- |\n| plan | lead |", "x")
                        .sections()
                        .get(0)
                        .text())
                .isEqualTo("step · who; plan · lead;");
    }

    @Test
    void givesHeadingsAnchorsThatDiffer() {
        Prose prose = markdown.render("## Who does it\n\na\n\n## Who does it\n\nb", "x");

        assertThat(prose.html()).contains("<h2 id=\"who-does-it\">Who does it</h2>");
        assertThat(prose.headings())
                .extracting(Heading::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void leavesTheFirstLevelToThePage() {
        assertThat(html("# Title")).contains("<h2 id=\"title\">").doesNotContain("<h1");
    }

    @Test
    void namesTheBoxOfATaskByTheTask() {
        assertThat(html("- [ ] read it\n- [x] done"))
                .contains("<label><input type=\"checkbox\" autocomplete=\"off\"><span>read it</span></label>")
                .contains("checked=\"\"><span>done</span>");
    }

    @Test
    void setsFootnotesBelowWithAWayBack() {
        assertThat(html("Text.[^1]\n\n[^1]: The note."))
                .contains("class=\"footnotes\"")
                .contains("href=\"#fnref-1\"");
    }

    @Test
    void describesATermByItsDefinitionBesideTheLink() {
        assertThat(html("An [owner](term:risk-owner) decides."))
                .containsPattern("<span class=\"gloss\"><a class=\"term\" href=\"/syllabus/terms/risk-owner\""
                        + " aria-describedby=\"x-definition-1\">owner</a>"
                        + "<span class=\"definition\" role=\"tooltip\" id=\"x-definition-1\">[A-Z][^<]+</span></span>");
    }

    @Test
    void numbersDefinitionsSoThatIdsDiffer() {
        assertThat(html("[a](term:risk) [b](term:risk)"))
                .contains("id=\"x-definition-1\"")
                .contains("id=\"x-definition-2\"");
    }

    @Test
    void keepsDefinitionsOutOfTablesAndHeadings() {
        assertThat(html("## [Risk](term:risk)\n\n| a |\n| --- |\n| [risk](term:risk) |"))
                .contains("href=\"/syllabus/terms/risk\"")
                .doesNotContain("tooltip");
    }

    @Test
    void setsNumbersOfClausesAndControlsAsNumbers() {
        assertThat(html("[9.2.2](clause:9.2.2) and [A.5.7](control:A.5.7) and [that one](clause:9.1)"))
                .contains("<a class=\"mono\" href=\"/syllabus/clauses/9.2.2\">9.2.2</a>")
                .contains("<a class=\"mono\" href=\"/syllabus/controls/A.5.7\">A.5.7</a>")
                .contains("<a href=\"/syllabus/clauses/9.1\">that one</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[x](javascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "![x](javascript:alert(1))"
            })
    void obeysNoMarkupOfTheAuthor(String text) {
        assertThat(html(text))
                .doesNotContain("<script")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript")
                .doesNotContain("src=\"javascript");
    }

    @Test
    void dividesTheTextByItsHeadings() {
        List<Section> sections = markdown.render("Before.\n\n## One\n\nA *b*\nc.\n\n- d\n- e", "x")
                .sections();

        assertThat(sections).containsExactly(new Section("", "", "Before."), new Section("one", "One", "A b c. d e"));
    }

    private String html(String text) {
        return markdown.render(text, "x").html();
    }
}
