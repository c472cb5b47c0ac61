package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;

/** What belongs to somebody already makes nobody a guest. */
class KnownTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), DrawerController.class);
    private final Browser ann = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aStrangerIsToldSoAndNotMadeAGuest() {
        Page page = ann.get("/drawer");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html()).contains("You are not signed in any more", "Sign in in another tab");
        assertThat(page.header("Set-Cookie")).doesNotContain("SESSION");
    }

    @Test
    void aGuestIsKnown() {
        String guest = ann.get("/welcome").html();

        assertThat(ann.get("/drawer").html()).isEqualTo(guest);
    }

    @Test
    void whoSignedOutMeanwhileIsAStrangerAgain() {
        ann.get("/welcome");
        ann.send("/learner/sign-in");
        ann.post("/learner/sign-out");

        assertThat(ann.get("/drawer").status()).isEqualTo(401);
    }

    @Test
    void aSessionThatHasEndedMakesNoGuestWhoseSettingsAreSavedInstead() {
        ann.carry("SESSION", "ended-long-ago");

        Page page = ann.send(
                "/learner/settings", "extraTimePercent", "25", "text", "words\nof mine", "password", "not this");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html())
                .contains("You are not signed in any more", "What you typed, to copy", "words\nof mine")
                .doesNotContain("not this");
        assertThat(guests()).isZero();
    }

    @Test
    void whoSendsItAgainAfterBeingToldBeginsAsAGuest() {
        ann.carry("SESSION", "ended-long-ago");
        ann.send("/learner/settings", "extraTimePercent", "25");

        assertThat(ann.cookie("SESSION")).isEmpty();
        assertThat(ann.send("/learner/settings", "extraTimePercent", "25").place())
                .isEqualTo("/learner/settings?saved=yes");
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void aRefusedRegistrationMakesNobodyAGuestAndAnEndedSessionKeepsNobodyFromRegistering() {
        ann.carry("SESSION", "ended-long-ago");

        Page refused = ann.send("/learner/register", "address", "ann", "name", "Ann", "password", "a long password");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(guests()).isZero();
        Page taken = ann.send(
                "/learner/register", "address", "ann@example.org", "name", "Ann", "password", "a very long password");
        assertThat(taken.status()).isLessThan(400);
    }

    @Test
    void whereMoreBeginThanMayTheNextIsToldWhenAndNothingIsKeptOfHim() {
        try (House strict =
                new House(mongo.template(), Map.of("ready27.guests-of-a-client", 2), DrawerController.class)) {
            Browser first = new Browser(strict.browser());
            String guest = first.get("/welcome").html();
            new Browser(strict.browser()).get("/welcome");

            Page refused = new Browser(strict.browser()).get("/welcome");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("900");
            assertThat(refused.header("Set-Cookie")).doesNotContain("SESSION");
            assertThat(refused.html()).contains("very many people began", "nothing is locked", "quarter of an hour");
            assertThat(guests()).isEqualTo(2);
            assertThat(first.get("/welcome").html()).isEqualTo(guest);
            strict.now = House.NINE.plus(Limits.WINDOW);
            assertThat(new Browser(strict.browser()).get("/welcome").status()).isEqualTo(200);
        }
    }

    @Test
    void tenClassesBehindOneAddressGetIn() {
        for (int i = 0; i < 300; i++) {
            assertThat(new Browser(house.browser()).get("/welcome").status()).isEqualTo(200);
        }
    }

    private long guests() {
        return mongo.template()
                .getCollection("learners")
                .flatMap(all -> Mono.from(all.countDocuments()))
                .block();
    }

    @Controller
    static class DrawerController {

        @GetMapping("/drawer")
        @ResponseBody
        String drawer(@Known LearnerId me) {
            return me.value();
        }

        @GetMapping("/welcome")
        @ResponseBody
        String welcome(LearnerId me) {
            return me.value();
        }
    }
}
