package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;

class PeopleTest {

    private static final String ANN = "ann@example.org";
    private static final String PASSWORD = "correct horse battery";
    private static final String NEW_PASSWORD = "quite another thing";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Notes.class);
    private final Browser ann = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theCodeOfAnEmptyStoreMakesOneAdministrator() {
        String code = house.its(FirstAdministrator.class).prepare().block();

        Browser ada = administrator(code);
        assertThat(ada.get("/learner/people").html()).contains("ada@example.org", ", administrator</p>");

        ann.send("/learner/register", "address", ANN, "password", PASSWORD, "code", code);
        signIn(ann);
        assertThat(ann.get("/learner/people").status()).isEqualTo(404);
        assertThat(house.its(FirstAdministrator.class).prepare().blockOptional())
                .isEmpty();
    }

    @Test
    void theCodeIsKeptAsAHashOnly() {
        String code = house.its(FirstAdministrator.class).prepare().block();

        assertThat(mongo.template()
                        .findAll(Document.class, FirstAdministrator.COLLECTION)
                        .blockFirst()
                        .toJson())
                .doesNotContain(code);
    }

    @Test
    void toOthersThereIsNoPageOfPeople() {
        register();

        assertThat(ann.get("/learner/people").status()).isEqualTo(404);
        assertThat(ann.send("/learner/sign-in").status()).isEqualTo(422);
        assertThat(ann.post("/learner/people/whoever/reset").status()).isEqualTo(404);
    }

    @Test
    void anAdministratorsLinkSetsANewPasswordOnceAndEndsAllSessions() {
        String code = house.its(FirstAdministrator.class).prepare().block();
        Browser ada = administrator(code);
        register();
        String session = ann.cookie("SESSION");
        assertThat(ann.get("/learner").html()).contains("Sign out");
        String learner = mongo.template()
                .findById(ANN, Document.class, Accounts.COLLECTION)
                .block()
                .getString("learner");

        ada.get("/learner/people");
        String link = found(
                "http://localhost:8080(/learner/reset/[\\w-]+)", ada.post("/learner/people/" + learner + "/reset"));
        Browser anywhere = new Browser(house.browser());
        Page done = anywhere.send(link, "password", NEW_PASSWORD);

        assertThat(done.html()).contains("Your new password is set");
        assertThat(anywhere.send(link, "password", NEW_PASSWORD).status()).isEqualTo(410);
        Browser old = new Browser(house.browser());
        old.carry("SESSION", session);
        assertThat(old.get("/learner").html()).contains("You are new here");
        assertThat(anywhere.send("/learner/sign-in", "address", ANN, "password", PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(anywhere.send("/learner/sign-in", "address", ANN, "password", NEW_PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoIsNotAmongTheFirstThousandIsFoundByHisAddress() {
        Browser ada =
                administrator(house.its(FirstAdministrator.class).prepare().block());
        Flux.range(0, PeoplePage.MOST)
                .map(i -> new Account(
                        new Address("pupil-%04d@example.org".formatted(i)),
                        new LearnerId("pupil-" + i),
                        "Pupil",
                        "{x}",
                        Role.LEARNER))
                .concatMap(pupil -> house.its(Accounts.class).open(pupil, House.NINE))
                .blockLast();

        String all = ada.get("/learner/people").html();
        assertThat(all).contains("The first 1,000, by address").doesNotContain("pupil-0999@");
        String found = ada.get("/learner/people?address=0999@").html();
        assertThat(found).contains("1 account with “0999@” in the address", "pupil-0999@example.org");
        String linked =
                ada.post("/learner/people/pupil-999/reset", "address", "0999@").html();
        assertThat(linked).contains("With this link pupil-0999@example.org", "1 account with");
        assertThat(ada.get("/learner/people?address=nobody").html())
                .contains("0 accounts with")
                .doesNotContain("<table");
    }

    @Test
    void aLinkEndsAfterAnHour() {
        register();
        String token = house.its(Links.class)
                .make(Link.reset(new Address(ANN)), House.NINE)
                .block();

        house.now = House.NINE.plus(Links.LENGTH);

        assertThat(ann.get("/learner/reset/" + token).status()).isEqualTo(410);
    }

    @Test
    void theAddressIsNoPasswordByLinkEitherAndTheLinkStaysGood() {
        register();
        String link = "/learner/reset/"
                + house.its(Links.class)
                        .make(Link.reset(new Address(ANN)), House.NINE)
                        .block();

        Page refused = ann.send(link, "password", "Ann@Example.org");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("cannot be the password");
        assertThat(ann.post(link, "password", NEW_PASSWORD).html()).contains("Your new password is set");
    }

    @Test
    void aNewPasswordInSettingsSignsOutOtherDevicesOnly() {
        register();
        Browser phone = new Browser(house.browser());
        signIn(phone);

        ann.send("/learner/settings");
        ann.get("/learner/settings");
        Page changed = ann.post("/learner/settings/password", "old", PASSWORD, "password", NEW_PASSWORD);

        assertThat(changed.status()).isEqualTo(303);
        assertThat(ann.get("/learner").html()).contains("Sign out");
        assertThat(phone.get("/learner").html()).contains("You are new here");
    }

    @Test
    void settingsAreKeptAndRoomsCanAskForThem() {
        ann.get("/learner/settings");
        LearnerId me = new LearnerId(ann.post("/note").html());
        ann.post("/learner/settings", "extraTimePercent", "25", "timerHidden", "on");

        assertThat(house.its(Learners.class).preferences(me).block()).isEqualTo(new Preferences(25, false, true));
        assertThat(ann.post("/learner/settings", "extraTimePercent", "99").status())
                .isEqualTo(400);
    }

    @Test
    void exactlyTheExtraTimesThereAreCanBeChosen() {
        String page = ann.get("/learner/settings").html();

        assertThat(Pattern.compile("<option value=\"(\\d+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("0", "10", "20", "25", "30", "50");
    }

    @Test
    void theExportHoldsWhatIsKeptAndNoSecret() {
        register();
        ann.post("/note");

        Page file = ann.get("/learner/data/export");

        assertThat(file.header("Content-Disposition")).contains("attachment", "ready27-my-data.json");
        assertThat(file.html())
                .contains(ANN, "\"notes\"", "\"extraTimePercent\"", "\"lastHere\"", "\"browsersKnown\"")
                .doesNotContain("bcrypt");
        assertThat(new Browser(house.browser()).get("/learner/data/export").status())
                .isEqualTo(404);
    }

    @Test
    void deletingNeedsThePasswordAndLeavesNothing() {
        register();
        ann.get("/learner/data");
        LearnerId me = new LearnerId(ann.post("/note").html());
        assertThat(ann.post("/learner/data/delete", "password", "wrong one").status())
                .isEqualTo(422);

        assertThat(ann.post("/learner/data/delete", "password", PASSWORD).status())
                .isEqualTo(303);

        assertThat(Notes.KEPT).doesNotContainKey(me);
        assertNothingIsLeftOf(me);
        assertThat(signIn(ann).status()).isEqualTo(422);
    }

    @Test
    void aGuestGoesNinetyDaysAfterTheLastVisitAndNotADayBefore() {
        ann.get("/learner");
        ann.get("/learner/sign-in");
        LearnerId me = new LearnerId(ann.post("/note").html());
        Sweeping sweeping = house.its(Sweeping.class);
        house.now = House.NINE.plus(Duration.ofDays(60));
        ann.get("/learner");

        house.now = House.NINE.plus(Duration.ofDays(149));
        sweeping.sweep().block();
        assertThat(Notes.KEPT).containsKey(me);

        house.now = House.NINE.plus(Duration.ofDays(151));
        sweeping.sweep().then(sweeping.sweep()).block();
        assertThat(Notes.KEPT).doesNotContainKey(me);
        assertNothingIsLeftOf(me);
    }

    @Test
    void anAccountIsNotSweptAway() {
        register();
        house.now = House.NINE.plus(Duration.ofDays(400));

        house.its(Sweeping.class).sweep().block();

        assertThat(signIn(ann).status()).isEqualTo(303);
    }

    private void assertNothingIsLeftOf(LearnerId me) {
        assertThat(mongo.template()
                        .findById(me.value(), Document.class, Learners.COLLECTION)
                        .blockOptional())
                .isEmpty();
        for (String collection : new String[] {Sessions.COLLECTION, Accounts.COLLECTION}) {
            assertThat(mongo.template()
                            .exists(query(where("learner").is(me.value())), collection)
                            .block())
                    .isFalse();
        }
    }

    private Browser administrator(String code) {
        Browser ada = new Browser(house.browser());
        Page in = ada.send(
                "/learner/register", "address", "ada@example.org", "password", PASSWORD, "code", code.toUpperCase());
        assertThat(in.status()).isEqualTo(303);
        return ada;
    }

    private void register() {
        ann.send("/learner/register", "address", ANN, "name", "Ann", "password", PASSWORD);
        assertThat(signIn(ann).status()).isEqualTo(303);
        ann.get("/learner");
    }

    private Page signIn(Browser browser) {
        return browser.send("/learner/sign-in", "address", ANN, "password", PASSWORD);
    }

    private static String found(String pattern, Page page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.html());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
