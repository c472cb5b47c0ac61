package ready27.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.guide.GuideSources;
import ready27.lesson.SelfChecks;
import ready27.syllabus.SyllabusSources;
import ready27.testing.ShippedContent;
import ready27.web.PublicPages;

class LearningPagesTest {

    private static final WebTestClient BROWSER = PublicPages.browser(
            PublicPages.prepared(PublicSources.all()),
            SyllabusSources.filters(ShippedContent.syllabus()),
            GuideSources.filter(),
            PublicSources.controller(),
            SelfChecks.controller(InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/lessons|Internal audits",
                "/lessons/internal-audit|ISO/IEC 27001:2022 with Amendment 1 · facts checked 23 November 2026",
                "/lessons/internal-audit|licenses/by-sa/4.0/\" rel=\"license\">BY-SA 4.0</a>",
                "/lessons/internal-audit|Ready27 is unofficial",
                "/lessons/internal-audit|hx-get=\"/lessons/internal-audit/self-check\"",
                "/lessons/internal-audit|<a href=\"#what-it-is-for\">What it is for</a>",
                "/syllabus/clauses|Information security risk treatment",
                "/syllabus/clauses/6.1.3|the Statement of Applicability",
                "/syllabus/clauses/4.1|Amendment 1:2024",
                "/syllabus/clauses/4.1|<h2>In a small organisation</h2>",
                "/syllabus/clauses/4.1|mail-order business in Cardigan",
                "/syllabus/clauses/9.2|/lessons/internal-audit",
                "/syllabus/controls|All 93 controls",
                "/syllabus/controls/A.5.7|New in 2022",
                "/syllabus/controls/A.5.1|A.5.1.2",
                "/syllabus/controls/A.5.1|A twelve-person translation bureau in Lisbon",
                "/syllabus/controls/A.8.34|<h2>What an auditor is typically shown</h2>",
                "/syllabus/controls/A.5.1|<a class=\"chip\" href=\"/syllabus/controls/A.5.37\">",
                "/syllabus/controls/from-2013|Contact with authorities",
                "/syllabus/terms|id=\"letter-A\"",
                "/syllabus/terms/risk-owner|ISO/IEC 27000:2018",
                "/guide|id=\"pass-mark\"",
                "/guide|Facts of November 2026",
                "/guide|From study to certificate to trainer",
                "/search|statement of applicability"
            })
    void shows(String path, String text) {
        assertThat(page(path)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "/syllabus/controls?theme=A.6,8 controls of 93,A.6.1,A.5.1",
        "/syllabus/controls?added=yes,11 controls of 93,A.5.7,A.5.1",
        "/syllabus/controls?theme=A.7&type=Detective&q=monitor,1 control of 93,A.7.4,A.7.1",
        "/syllabus/controls?q=A.8.34,1 control of 93,A.8.34,A.8.33"
    })
    void filtersTheControls(String path, String count, String in, String out) {
        assertThat(page(path))
                .contains("role=\"status\">" + count + "<", "/syllabus/controls/" + in + "\"")
                .doesNotContain("/syllabus/controls/" + out + "\"");
    }

    /** Beside selects that all say Any, nothing would be a riddle. */
    @ParameterizedTest
    @ValueSource(strings = {"theme=people", "type=Nonsense", "domain=a.6", "theme=people&property=x"})
    void leavesOutWhatNoControlHas(String filter) {
        assertThat(page("/syllabus/controls?" + filter)).contains("role=\"status\">All 93 controls<");
        assertThat(page("/syllabus/controls?added=yes&" + filter)).contains("role=\"status\">11 controls of 93<");
    }

    @Test
    void saysSoWhenNothingFits() {
        assertThat(page("/syllabus/controls?q=zzz")).contains("No control fits", "0 controls of 93");
        assertThat(page("/syllabus/terms?q=zzz")).contains("No term says that");
        assertThat(page("/guide?q=zzz")).contains("No answer says that");
        assertThat(page("/search?q=zzzqqq")).contains("Nothing found");
    }

    @Test
    void keepsWhatWasChosen() {
        assertThat(page("/syllabus/controls?theme=A.6&q=a%22b"))
                .contains("<option value=\"A.6\" selected>", "value=\"a&#34;b\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/syllabus/controls?theme=A.6,8 controls of 93",
        "/syllabus/terms?q=risk+owner,of 121",
        "/guide?category=Training,4 answers of 18",
        "/search?q=audits,results"
    })
    void swapsInPlaceAndAnnouncesTheCount(String path, String count) {
        assertThat(fragment(path))
                .containsPattern("<span hx-swap-oob=\"innerHTML:#count\">[^<]*" + count)
                .doesNotContain("<html");
    }

    @Test
    void marksWhatWasFound() {
        assertThat(page("/search?q=audits")).contains("<mark>audit</mark>");
    }

    @Test
    void showsWhatWasTypedAndNothingElse() {
        assertThat(page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
    }

    @Test
    void asksWithoutGivingAnswersAway() {
        assertThat(fragment("/lessons/internal-audit/self-check"))
                .contains("action=\"/practice\"", "name=\"question\"")
                .doesNotContain("<html", "correct", "reason one", "class=\"is-key\"", "last checked");
        assertThat(page("/lessons/internal-audit/self-check")).contains("<h1>Check yourself</h1>");
        BROWSER.get().uri("/lessons/none/self-check").exchange().expectStatus().isNotFound();
    }

    private static String page(String path) {
        return String.valueOf(BROWSER.get()
                .uri(java.net.URI.create(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String fragment(String path) {
        return String.valueOf(BROWSER.get()
                .uri(java.net.URI.create(path))
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
