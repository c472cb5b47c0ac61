package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class SessionsTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), WhoController.class);
    private final Browser ann = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aStrangerWhoOnlyLooksStaysAStranger() {
        assertThat(ann.get("/who").html()).contains("Stranger");
        assertThat(ann.cookie("SESSION")).isEmpty();
    }

    @Test
    void theFirstThingWorthKeepingMakesAGuestWhoIsKnownAgain() {
        String me = ann.send("/who").html();

        assertThat(ann.get("/who").html()).contains("Guest").contains(me);
        assertThat(ann.post("/who").html()).isEqualTo(me);
    }

    @Test
    void theCookieIsForTheServerOnly() {
        assertThat(ann.send("/who").header("Set-Cookie"))
                .startsWith("SESSION=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void aSessionSurvivesARestart() {
        String me = ann.send("/who").html();

        try (House restarted = new House(mongo.template(), WhoController.class)) {
            Browser again = new Browser(restarted.browser());
            again.carry("SESSION", ann.cookie("SESSION"));
            assertThat(again.get("/who").html()).contains(me);
        }
    }

    @Test
    void aPageKnowsWhatItsReaderPrefersAndThatItWasChanged() {
        ann.send("/who");
        assertThat(ann.get("/likes").html()).isEqualTo(Preferences.USUAL.toString());

        ann.get("/learner/settings");
        ann.post("/learner/settings", "extraTimePercent", "0", "timerHidden", "on");

        assertThat(ann.get("/likes").html()).isEqualTo(new Preferences(0, false, true).toString());
    }

    @Test
    void aSessionEndsAfterItsTimeAndTheSweepTakesIt() {
        Sessions sessions = house.its(Sessions.class);
        LearnerId me = house.its(Learners.class)
                .admitGuest(new LearnerId("me"), House.NINE)
                .block();
        Instant end = House.NINE.plus(Sessions.GUEST);
        String old = sessions.begin(me, null, House.NINE).block();
        String newer = sessions.begin(me, null, House.NINE.plusSeconds(1)).block();

        assertThat(sessions.of(old, end).blockOptional()).isEmpty();
        sessions.sweep(end).block();

        assertThat(mongo.template()
                        .findAll(Document.class, Sessions.COLLECTION)
                        .map(session -> session.getString("_id"))
                        .collectList()
                        .block())
                .containsExactly(Tokens.hash(newer));
    }

    @Test
    void aPostWithoutTheTokenIsRefused() {
        assertThat(ann.post("/who").status()).isEqualTo(403);
    }

    @Controller
    static class WhoController {

        @GetMapping("/who")
        @ResponseBody
        Mono<String> who(Visitor visitor, ServerWebExchange exchange) {
            Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
            return token.map(t -> visitor + "<input name=\"_csrf\" value=\"" + t.getToken() + "\">");
        }

        @GetMapping("/likes")
        @ResponseBody
        String likes(Preferences preferences) {
            return preferences.toString();
        }

        @PostMapping("/who")
        @ResponseBody
        String keep(LearnerId me) {
            return me.value();
        }
    }
}
