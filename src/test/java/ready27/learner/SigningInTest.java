package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;

class SigningInTest {

    static final String ANN = "ann@example.org";
    static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Notes.class);
    private final Browser ann = new Browser(house.browser());
    private LearnerId guest = new LearnerId("nobody-yet");

    @BeforeEach
    void annRegistersAfterAFirstNote() {
        ann.get("/learner/sign-in");
        guest = new LearnerId(ann.post("/note").html());
        ann.send("/learner/register", "address", ANN, "name", "Ann", "password", PASSWORD);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anAccountKeepsWhatTheGuestDid() {
        Page in = signIn(ann);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.place()).isEqualTo("/");
        ann.get("/learner/sign-in");
        assertThat(ann.post("/note").html()).isEqualTo(guest.value());
        assertThat(ann.get("/learner").html()).contains("Ann", "Sign out");
    }

    @Test
    void signingInChangesTheCookieAndEndsTheOldOne() {
        String before = ann.cookie("SESSION");

        signIn(ann);

        assertThat(ann.cookie("SESSION")).isNotEqualTo(before);
        assertThat(with(before).get("/learner").html()).contains("You are new here");
    }

    @Test
    void capitalsAndSpacesInTheAddressDoNotMatter() {
        assertThat(ann.send("/learner/sign-in", "address", " Ann@Example.ORG ", "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionAtOnceAndIsAPost() {
        signIn(ann);
        String session = ann.cookie("SESSION");
        ann.get("/learner");

        assertThat(ann.get("/learner/sign-out").status()).isEqualTo(405);
        assertThat(ann.send("/learner").status()).isEqualTo(405);
        assertThat(ann.post("/learner/sign-out").status()).isEqualTo(303);

        assertThat(ann.cookie("SESSION")).isEmpty();
        assertThat(with(session).get("/learner").html()).contains("You are new here");
    }

    @Test
    void anotherInstanceNoticesASignOutWithinSeconds() {
        signIn(ann);
        String session = ann.cookie("SESSION");
        try (House other = new House(mongo.template())) {
            Browser there = new Browser(other.browser());
            there.carry("SESSION", session);
            assertThat(there.get("/learner").html()).contains("Ann");
            ann.get("/learner");
            ann.post("/learner/sign-out");

            other.now = House.NINE.plus(SessionCache.AGE);

            assertThat(there.get("/learner").html()).contains("You are new here");
        }
    }

    @Test
    void whatAGuestDidElsewhereComesIntoTheAccount() {
        Browser phone = new Browser(house.browser());
        phone.get("/learner/sign-in");
        LearnerId other = new LearnerId(phone.post("/note").html());

        signIn(phone);

        assertThat(phone.send("/learner/sign-in").status()).isEqualTo(422);
        assertThat(phone.post("/note").html()).isEqualTo(guest.value());
        assertThat(Notes.KEPT).containsEntry(guest, 3).doesNotContainKey(other);
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsAnAccount() {
        Page known = ann.send("/learner/sign-in", "address", ANN, "password", "wrong password 1");
        Page unknown = ann.send("/learner/sign-in", "address", "eve@example.org", "password", "wrong password 1");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(shape(known)).isEqualTo(shape(unknown));
    }

    /** The median of some tries; a missing comparison would be about fifty times faster. */
    @Test
    void theAnswerTakesAsLongWithoutAnAccount() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.add(time(ANN));
            unknown.add(time("eve@example.org"));
        }
        known.sort(null);
        unknown.sort(null);

        assertThat((double) known.get(2) / unknown.get(2)).isBetween(0.4, 2.5);
    }

    @Test
    void tooManyTriesAtAnAccountWaitAndThenPass() {
        for (int i = 0; i < SigningIn.TRIES_AT_AN_ACCOUNT; i++) {
            ann.send("/learner/sign-in", "address", ANN, "password", "wrong password");
        }

        Page refused = signIn(ann);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("900");
        assertThat(refused.html()).contains("try again in 15 minutes");

        house.now = House.NINE.plus(Duration.ofMinutes(15));
        assertThat(signIn(ann).status()).isEqualTo(303);
    }

    @Test
    void limitsHoldForAllInstancesAndForAddressesWithoutAccount() {
        try (House other = new House(mongo.template())) {
            Browser there = new Browser(other.browser());
            for (int i = 0; i < SigningIn.TRIES_AT_AN_ACCOUNT; i++) {
                there.send("/learner/sign-in", "address", "eve@example.org", "password", "wrong password");
            }
        }

        assertThat(ann.send("/learner/sign-in", "address", "eve@example.org", "password", "x")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aReplayedSignInIsRefusedWithItsOldToken() {
        signIn(ann);

        assertThat(ann.post("/learner/sign-in", "address", ANN, "password", PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    private Page signIn(Browser browser) {
        return browser.send("/learner/sign-in", "address", ANN, "password", PASSWORD);
    }

    private Browser with(String session) {
        Browser browser = new Browser(house.browser());
        browser.carry("SESSION", session);
        return browser;
    }

    private long time(String address) {
        ann.get("/learner/sign-in");
        long start = System.nanoTime();
        ann.post("/learner/sign-in", "address", address, "password", "wrong password");
        return System.nanoTime() - start;
    }

    /** The page without what differs by design: the masked token and the address typed. */
    private static String shape(Page page) {
        return Browser.withoutToken(page.html()).replaceAll("value=\"[^\"]*@[^\"]*\"", "value=\"@\"");
    }
}
