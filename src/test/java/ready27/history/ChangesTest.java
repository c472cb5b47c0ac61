package ready27.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.question.TestRevisions;
import ready27.syllabus.Area;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

/** Ada and Bob answered a question that reads otherwise now; another they answered is as it was. */
class ChangesTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Question OLD = question("Who <looks>?", "Long ago", 0);
    private static final Question NEW = question("Who audits?", "Of late", 1);
    private static final Question SAME = Questions.classic("audit-2", Area.AUDIT, "a");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());
    private final QuestionBank bank = new QuestionBank(List.of(NEW, SAME));
    private final Set<QuestionId> asked = new HashSet<>();
    private final OnTheDesk desk = learner -> Mono.just(learner.equals(ADA) ? asked : Set.of());
    private final Changes changes =
            new Changes(sightings, bank, new Revisions(mongo.template(), bank), desk, List.of());

    @BeforeEach
    void answer() {
        TestRevisions.archive(mongo.template(), new QuestionBank(List.of(OLD, SAME)));
        for (LearnerId learner : List.of(ADA, BOB)) {
            sightings.record(learner, "set", List.of(sight(OLD), sight(SAME))).block();
        }
    }

    @Test
    void whatChangedIsShownBesideWhatWasAnswered() {
        Change.Reworded change = (Change.Reworded) changes.of(ADA).block().get(0);

        assertThat(change.told()).isEqualTo(NEW.revisionKey());
        assertThat(change.title()).isEqualTo("Who audits?");
        assertThat(change.parts())
                .contains(
                        new Change.Part("The question", "Who <looks>?", "Who audits?"),
                        new Change.Part("The right answer", "Long ago", "Blue"))
                .extracting(Change.Part::what)
                .doesNotContain("The edition");
        assertThat(changes.of(ADA).block()).hasSize(1);
    }

    @Test
    void whoSawItIsNotToldAgainAndTheOtherStillIs() {
        changes.dismiss(ADA, List.of(NEW.revisionKey().value())).block();

        assertThat(changes.of(ADA).block()).isEmpty();
        assertThat(changes.of(ADA, sightings.of(ADA).block()).block()).isEmpty();
        assertThat(changes.of(BOB).block()).hasSize(1);
    }

    @Test
    void anotherChangeIsToldAgain() {
        changes.dismiss(ADA, List.of(NEW.revisionKey().value())).block();
        QuestionBank later = new QuestionBank(List.of(question("Who audits whom?", "Of late", 1), SAME));

        assertThat(new Changes(sightings, later, new Revisions(mongo.template(), later), desk, List.of())
                        .of(ADA)
                        .block())
                .hasSize(1);
    }

    @Test
    void aQuestionThatIsNoLongerAskedIsToldOnce() {
        Changes later = withdrawn();

        assertThat(later.of(ADA).block()).containsExactly(Change.withdrawn(OLD), Change.withdrawn(SAME));
        assertThat(Change.withdrawn(OLD).key()).isEqualTo("Long ago");
        later.dismiss(ADA, List.of("audit-1@withdrawn")).block();
        assertThat(later.of(ADA).block()).containsExactly(Change.withdrawn(SAME));
        assertThat(later.of(BOB).block()).hasSize(2);
    }

    @Test
    void whatAnExamAsksThatRunsIsToldAfterTheHandIn() {
        String change = NEW.revisionKey().value();
        asked.add(NEW.id());

        assertThat(changes.of(ADA).block()).isEmpty();
        assertThat(body(browser(ADA))).doesNotContain("Long ago", "Blue", change);
        assertThat(changes.of(BOB).block()).hasSize(1);
        assertThat(withdrawn().of(ADA).block()).containsExactly(Change.withdrawn(SAME));
        changes.dismiss(ADA, List.of(change)).block();
        asked.clear();
        assertThat(body(browser(ADA))).contains("Long ago", change);
    }

    @Test
    void aQuestionThatComesBackAsItWasIsNoChangeAndOtherwiseItIsOne() {
        withdrawn()
                .dismiss(ADA, List.of("audit-1@withdrawn", "audit-2@withdrawn"))
                .block();

        assertThat(changes.of(ADA).block()).singleElement().isInstanceOf(Change.Reworded.class);
    }

    @Test
    void whatNoRoomKnowsIsNoQuestionOfTheBankAndThereforeNotWithdrawn() {
        LearnerId cy = new LearnerId("cy");
        sightings
                .record(cy, "set", List.of(new Sight(new QuestionId("paper-1-a-1"), "0123456789abcdef", true, NINE)))
                .block();

        assertThat(changes.of(cy).block()).isEmpty();
    }

    @Test
    void thePageNamesWhatIsNoLongerAskedAndItsButtonDismissesIt() {
        WebTestClient ada = browser(TestVisitors.guest(ADA), withdrawn());

        assertThat(body(ada))
                .contains("No longer asked", "Who &lt;looks&gt;?", "Long ago")
                .contains("value=\"audit-1@withdrawn\"")
                .doesNotContain("What changed in");
        ada.post()
                .uri("/history/changes")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("shown=audit-1%40withdrawn&shown=audit-2%40withdrawn")
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(body(ada)).contains("No question that you answered has changed since");
    }

    @Test
    void onlyWhatThePageShowedIsDismissed() {
        changes.dismiss(
                        ADA,
                        List.of(
                                "audit-1@ffffffffffffffff",
                                "nonsense",
                                SAME.revisionKey().value()))
                .block();

        assertThat(changes.of(ADA).block()).hasSize(1);
    }

    @Test
    void whoAnswersTheNewWordingIsNotTold() {
        sightings
                .record(ADA, "later", List.of(new Sight(NEW.id(), NEW.revision(), true, NINE.plusSeconds(60))))
                .block();

        assertThat(changes.of(ADA).block()).isEmpty();
    }

    @Test
    void answersWhoseWordingWasNotKeptAreLeftAlone() {
        LearnerId cy = new LearnerId("cy");
        sightings.record(cy, "set", List.of(new Sight(OLD.id(), true, NINE))).block();

        assertThat(changes.of(cy).block()).isEmpty();
    }

    @Test
    void aGuestsAnswersAreToldToTheAccountThatTookThemOver() {
        LearnerId account = new LearnerId("account");
        sightings.adopt(ADA, account).block();

        assertThat(changes.of(account).block()).hasSize(1);
        assertThat(changes.of(ADA).block()).isEmpty();
    }

    @Test
    void thePageShowsBothWordingsAndItsButtonDismissesThem() {
        WebTestClient ada = browser(ADA);
        String html = body(ada);

        assertThat(html)
                .contains("Who &lt;looks&gt;?", "Who audits?", "last checked on 23 November 2026")
                .contains("value=\"" + NEW.revisionKey().value() + "\"", "name=\"_csrf\"");
        ada.post()
                .uri("/history/changes")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("shown=" + NEW.revisionKey().value().replace("@", "%40"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/");
        assertThat(body(ada)).contains("No question that you answered has changed since");
        assertThat(body(browser(BOB))).contains("Who audits?");
    }

    @Test
    void aStrangerHasNothingToSee() {
        WebTestClient stranger = browser(TestVisitors.stranger(BOB), changes);

        assertThat(body(stranger)).contains("No question that you answered has changed since");
    }

    /** Of a bank that asks something else. */
    private Changes withdrawn() {
        QuestionBank other = new QuestionBank(List.of(Questions.classic("audit-3", Area.AUDIT, "a")));
        return new Changes(sightings, other, new Revisions(mongo.template(), other), desk, List.of());
    }

    private static Sight sight(Question question) {
        return new Sight(question.id(), question.revision(), true, NINE);
    }

    private static Question question(String stem, String first, int key) {
        return Questions.with("audit-1", Area.AUDIT, Pool.PRACTICE, stem, List.of(first, "Blue", "Green", "Grey"), key);
    }

    private WebTestClient browser(LearnerId learner) {
        return browser(TestVisitors.guest(learner), changes);
    }

    private static WebTestClient browser(
            java.util.function.Consumer<
                            org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer>
                    visitor,
            Changes told) {
        return WebTestClient.bindToController(new ChangesController(told))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    private static String body(WebTestClient client) {
        byte[] body = client.get()
                .uri("/history/changes")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
}
