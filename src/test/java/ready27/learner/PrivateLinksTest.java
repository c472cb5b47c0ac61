package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.query.Update;
import ready27.testing.TestMongo;

class PrivateLinksTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PrivateLinks links = new PrivateLinks(mongo.template(), "links", "people", "link");

    @Test
    void aLinkShowsWhatWasKeptOfItAndNothingOfItsSecretIsKept() {
        String token = make(ADA);

        Document shown = links.open(token).blockOptional().orElseThrow();

        assertThat(shown).containsEntry("learner", "ada").containsEntry("name", "Ada Lovelace");
        assertThat(shown.toJson()).doesNotContain(token);
    }

    @Test
    void theLinkBeforeShowsNothingAnyMore() {
        String first = make(ADA);
        String second = make(ADA);

        assertThat(shows(first)).isFalse();
        assertThat(shows(second)).isTrue();
        assertThat(links.of(ADA).count().block()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackShowsNothingAndTheLinksOfOthersStay() {
        String adas = make(ADA);
        String bobs = make(BOB);

        links.withdraw(ADA).block();
        links.withdraw(ADA).block();

        assertThat(shows(adas)).isFalse();
        assertThat(shows(bobs)).isTrue();
    }

    @Test
    void aLinkThatNobodysDocumentNamesShowsNothingAndGoesWithThePerson() {
        String token = make(ADA);
        new PersonalDocuments(mongo.template(), "people")
                .change(ADA, new Update().unset("link"))
                .block();

        assertThat(shows(token)).isFalse();
        assertThat(links.of(ADA).count().block()).isEqualTo(1);

        links.forget(ADA).block();

        assertThat(links.of(ADA).count().block()).isZero();
    }

    @Test
    void anyOtherWordShowsNothing() {
        make(ADA);

        assertThat(shows("nonsense")).isFalse();
        assertThat(shows("")).isFalse();
    }

    private String make(LearnerId learner) {
        return links.make(learner, new Document("name", "Ada Lovelace"), NINE)
                .blockOptional()
                .orElseThrow();
    }

    private boolean shows(String token) {
        return links.open(token).blockOptional().isPresent();
    }
}
