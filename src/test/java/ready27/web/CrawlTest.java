package ready27.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import ready27.search.PublicSources;

/** Looks at every prepared page of the shipped content. */
class CrawlTest {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/|/(practice|exams|search|learner|plan|progress|readiness)([/?].*)?|/lessons/[a-z0-9-]+/self-check|/guide/journey|/webjars/.*");

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void readAll() {
        JteViews views = new JteViews();
        for (PreparedSource source : PublicSources.all()) {
            for (PreparedPage page : source.pages()) {
                PAGES.put(page.path(), views.render(page.template(), page.it().get(), Frame.of(page.path())));
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> broken = new TreeSet<>();
        PAGES.forEach((path, html) -> all(LINK, html).stream()
                .filter(link -> !resolves(link, path))
                .forEach(link -> broken.add(path + " -> " + link)));

        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageHasOneTitle() {
        assertThat(PAGES.entrySet())
                .allSatisfy(page -> assertThat(page.getValue().split("<h1", -1))
                        .as(page.getKey())
                        .hasSize(2));
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertThat(PAGES.entrySet())
                .allSatisfy(page ->
                        assertThat(all(ID, page.getValue())).as(page.getKey()).doesNotHaveDuplicates());
    }

    @Test
    void describedByNamesWhatIsThere() {
        PAGES.forEach((path, html) -> assertThat(new HashSet<>(all(ID, html)))
                .as(path)
                .containsAll(all(Pattern.compile("(?:aria-describedby|aria-labelledby)=\"([^\"]*)\""), html)));
    }

    @Test
    void nothingIsInline() {
        assertThat(PAGES.entrySet())
                .allSatisfy(page -> assertThat(page.getValue())
                        .as(page.getKey())
                        .doesNotContain(" style=\"")
                        .doesNotContain("<style")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContainPattern("<script(?! src)"));
    }

    @Test
    void nothingIsPersonal() {
        assertThat(PAGES.values()).noneMatch(html -> html.contains("_csrf"));
    }

    private static boolean resolves(String link, String from) {
        if (link.startsWith("http")) {
            return true;
        }
        String path = link.startsWith("#") ? from : link.split("[?#]", 2)[0];
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        String page = PAGES.get(path);
        if (page != null) {
            return anchor.isEmpty() || all(ID, page).contains(anchor);
        }
        return ELSEWHERE.matcher(link).matches() || new ClassPathResource("static" + path).exists();
    }

    private static List<String> all(Pattern pattern, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found.stream().collect(Collectors.toList());
    }
}
