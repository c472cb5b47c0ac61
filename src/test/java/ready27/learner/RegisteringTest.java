package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;

class RegisteringTest {

    private static final String ANN = "ann@example.org";
    private static final String BEN = "ben@example.org";
    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Notes.class);
    private final Browser shared = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void twoAddressesFromOneBrowserAreTwoLearners() {
        LearnerId guest = guest(shared);
        register(shared, ANN);
        register(shared, BEN);

        assertThat(learner(ANN)).isEqualTo(guest);
        assertThat(learner(BEN)).isNotEqualTo(guest);
        assertThat(signIn(shared, BEN).status()).isEqualTo(303);
        assertThat(note(shared)).isEqualTo(learner(BEN));
        assertThat(Notes.KEPT).containsEntry(guest, 1).containsEntry(learner(BEN), 1);
    }

    @Test
    void whoDeletesTheirAccountLeavesTheOtherOfThatBrowserAlone() {
        guest(shared);
        register(shared, ANN);
        register(shared, BEN);
        signIn(shared, BEN);
        shared.get("/learner/data");

        assertThat(shared.post("/learner/data/delete", "password", PASSWORD).status())
                .isEqualTo(303);

        assertThat(signIn(shared, BEN).status()).isEqualTo(422);
        assertThat(signIn(shared, ANN).status()).isEqualTo(303);
    }

    @Test
    void twoAddressesAtTheSameMomentAreTwoLearnersToo() {
        LearnerId guest = guest(shared);
        OpeningAccounts opening = house.its(OpeningAccounts.class);

        Mono.zip(opening.open(account(ANN, guest), House.NINE), opening.open(account(BEN, guest), House.NINE))
                .block();

        assertThat(learner(ANN)).isNotEqualTo(learner(BEN));
        assertThat(house.its(Learners.class).generation(learner(ANN)).block()).isZero();
        assertThat(house.its(Learners.class).generation(learner(BEN)).block()).isZero();
    }

    @Test
    void theGuestsSessionEndsWhenTheOwnerSignsInElsewhere() {
        guest(shared);
        register(shared, ANN);
        assertThat(shared.get("/learner").html()).contains("You are a guest");

        signIn(new Browser(house.browser()), ANN);

        assertThat(shared.get("/learner").html()).contains("You are new here");
    }

    @Test
    void anotherDeviceStaysSignedInWhenTheOwnerComesAgain() {
        register(shared, ANN);
        signIn(shared, ANN);

        signIn(new Browser(house.browser()), ANN);

        assertThat(shared.get("/learner").html()).contains("Sign out");
    }

    /** The other instance has remembered the guest for some seconds. */
    @Test
    void aGuestDeletesNoAccountWhoseOwnerHasBeenHere() {
        guest(shared);
        register(shared, ANN);
        try (House other = new House(mongo.template(), Notes.class)) {
            Browser there = new Browser(other.browser());
            there.carry("SESSION", shared.cookie("SESSION"));
            assertThat(there.get("/learner/data").html()).contains("I am sure");
            signIn(shared, ANN);

            Page refused = there.post("/learner/data/delete", "agreed", "on");

            assertThat(refused.place()).isEqualTo("/learner/sign-in");
            assertThat(there.cookie("SESSION")).isEmpty();
        }
        assertThat(signIn(shared, ANN).status()).isEqualTo(303);
    }

    @Test
    void whatAGuestTakesAwayDoesNotTellWhetherTheAddressWasFree() {
        register(new Browser(house.browser()), ANN);
        Browser taken = new Browser(house.browser());
        register(taken, ANN);
        register(shared, BEN);

        assertThat(export(shared)).isEqualTo(export(taken)).doesNotContain("example.org");
    }

    @Test
    void registeringAnswersTheSameForAnAddressThatHasAnAccount() {
        register(new Browser(house.browser()), ANN);
        Browser eve = new Browser(house.browser());
        Page taken = eve.send("/learner/register", "address", ANN, "name", "", "password", "something else 9");
        Browser joe = new Browser(house.browser());
        Page free = joe.send("/learner/register", "address", "joe@example.org", "password", "something else 9");

        assertThat(taken.status()).isEqualTo(free.status()).isEqualTo(200);
        assertThat(shape(taken).replace(ANN, "@")).isEqualTo(shape(free).replace("joe@example.org", "@"));
        assertThat(taken.answer().getResponseCookies().keySet())
                .isEqualTo(free.answer().getResponseCookies().keySet());
        assertThat(eve.get("/learner").html()).contains("You are a guest");
        assertThat(joe.get("/learner").html()).contains("You are a guest");
        assertThat(signIn(shared, ANN).status()).isEqualTo(303);
    }

    @Test
    void registeringIsLimitedToo() {
        try (House strict = new House(mongo.template(), Map.of("ready27.tries-of-a-client", 2))) {
            Browser browser = new Browser(strict.browser());
            assertThat(register(browser, ANN).status()).isEqualTo(200);
            assertThat(register(browser, BEN).status()).isEqualTo(200);

            Page refused = register(browser, "joe@example.org");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("900");
        }
    }

    @Test
    void aClassOfThirtyBehindOneAddressGetsIn() {
        for (int i = 0; i < 30; i++) {
            Browser pupil = new Browser(house.browser());
            assertThat(register(pupil, "pupil" + i + "@example.org").status()).isEqualTo(200);
            assertThat(signIn(pupil, "pupil" + i + "@example.com").status()).isEqualTo(422);
            assertThat(signIn(pupil, "pupil" + i + "@example.org").status()).isEqualTo(303);
        }
    }

    @Test
    void badPasswordsAreRefusedWithTheirReason() {
        assertThat(refusal("short")).contains("at least 10 characters");
        assertThat(refusal("password123")).contains("among the first");
        assertThat(refusal("zoe@example.org")).contains("cannot be the password");
        assertThat(refusal("ä".repeat(40))).contains("at most 72 bytes");
    }

    private String refusal(String password) {
        Page page = shared.send("/learner/register", "address", "zoe@example.org", "password", password);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).doesNotContain("value=\"" + password + "\" type=\"password\"");
        return page.html();
    }

    private static LearnerId guest(Browser browser) {
        browser.get("/learner/sign-in");
        return note(browser);
    }

    private static LearnerId note(Browser browser) {
        browser.get("/learner/sign-in");
        return new LearnerId(browser.post("/note").html());
    }

    private static Page register(Browser browser, String address) {
        return browser.send("/learner/register", "address", address, "password", PASSWORD);
    }

    private static Page signIn(Browser browser, String address) {
        return browser.send("/learner/sign-in", "address", address, "password", PASSWORD);
    }

    private static String export(Browser browser) {
        Page file = browser.get("/learner/data/export");
        assertThat(file.status()).isEqualTo(200);
        return file.html();
    }

    private static Account account(String address, LearnerId learner) {
        return new Account(new Address(address), learner, "", "{noop}" + PASSWORD, Role.LEARNER);
    }

    private LearnerId learner(String address) {
        return new LearnerId(mongo.template()
                .findById(address, Document.class, Accounts.COLLECTION)
                .block()
                .getString("learner"));
    }

    /** The page without what differs by design: the masked token and the address typed. */
    private static String shape(Page page) {
        return Browser.withoutToken(page.html()).replaceAll("value=\"[^\"]*@[^\"]*\"", "value=\"@\"");
    }
}
