package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.util.HtmlUtils;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Statement;
import ready27.testing.ShippedContent;

/** While a paper lies on the desk nothing that the whole app sends tells a key or a reason of it. */
class SecrecyJourney {

    private static final QuestionBank BANK = ShippedContent.bank();
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");

    /** Every page of the learner's own, wherever it is linked from. */
    private static final List<String> OWN = List.of(
            "/",
            "/practice",
            "/practice?pool=missed",
            "/practice?pool=flagged",
            "/practice/parts",
            "/progress",
            "/readiness",
            "/readiness/band",
            "/readiness/summary",
            "/plan",
            "/reviews",
            "/reviews/next",
            "/history/changes",
            "/questions/reports",
            "/exams",
            "/exams/history",
            "/learner",
            "/learner/data",
            "/learner/data/export");

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void nothingAnywhereTellsAKeyOrAReasonBeforeTheHandIn() throws IOException {
        Candidate candidate = Candidate.sitsDown(APP);
        List<Question> asked = candidate.questions().stream()
                .map(id -> BANK.get(new QuestionId(id)))
                .toList();
        for (Question question : asked.subList(0, 20)) {
            candidate.answer(APP, question.id().value(), question.key());
        }

        Map<String, String> sent = everythingFor(candidate);

        assertThat(asked).hasSize(50);
        assertThat(sent).hasSizeGreaterThan(60);
        Set<String> reasons = asked.stream().flatMap(SecrecyJourney::reasons).collect(Collectors.toSet());
        sent.forEach((page, words) -> {
            reasons.forEach(why -> assertThat(words).as(page).doesNotContain(why));
        });
        OWN.forEach(page -> asked.forEach(one ->
                assertThat(sent.get(page)).as("%s names %s", page, one.id()).doesNotContain(one.stem())));
        assertThat(sent.get("/readiness/band")).contains("Not enough evidence");
        assertThat(sent.get("/learner/data/export"))
                .contains(asked.get(0).id().value())
                .doesNotContainPattern("\"(key|right|correct|why|score|result)\"");
    }

    /** Own pages, the attempt's, and what they link to. */
    private static Map<String, String> everythingFor(Candidate candidate) {
        Map<String, String> sent = new LinkedHashMap<>();
        Set<String> paths = new LinkedHashSet<>(OWN);
        for (String page : List.of("", "/hand-in", "/unsent", "/result", "/receipt")) {
            paths.add(candidate.attempt() + page);
        }
        Set<String> linked = new LinkedHashSet<>();
        for (String path : paths) {
            String page = get(candidate, path);
            sent.put(path, page);
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                linked.add(HtmlUtils.htmlUnescape(link.group(1)));
            }
        }
        linked.removeIf(path -> path.matches(".*\\.[a-z0-9]{2,5}$") || path.contains("/events"));
        linked.forEach(path -> sent.computeIfAbsent(path, link -> get(candidate, link)));
        return sent;
    }

    /** What a page comes to and what a script gets in its place; some answer a script alone. */
    private static String get(Candidate candidate, String path) {
        String url = APP.url(path);
        String page = candidate.person().get(url).body();
        return HtmlUtils.htmlUnescape(
                page + candidate.person().getFromScript(url).body());
    }

    private static Stream<String> reasons(Question question) {
        return Stream.concat(
                question.options().stream().map(Option::why),
                question.statements().stream().map(Statement::why));
    }
}
