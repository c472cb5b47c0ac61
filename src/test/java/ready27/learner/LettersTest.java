package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;

class LettersTest {

    private static final String ANN = "ann@example.org";
    private static final String PASSWORD = "correct horse battery";

    private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Notes.class, PostOffice.class);
    private final Browser ann = new Browser(house.browser());

    @BeforeAll
    static void open() {
        POST.start();
    }

    @AfterEach
    void close() throws FolderException {
        house.close();
        POST.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void shut() {
        POST.stop();
    }

    @Test
    void anAccountOpensWhenTheLinkInTheMailIsFollowed() {
        ann.get("/learner/sign-in");
        String guest = ann.post("/note").html();
        Page asked = ann.send("/learner/register", "address", ANN, "password", PASSWORD);
        assertThat(asked.html()).contains("We have sent you a mail");
        assertThat(signIn().status()).isEqualTo(422);

        String link = link("confirm", 1);
        ann.get(link);
        assertThat(ann.post(link).status()).isEqualTo(303);

        assertThat(ann.get("/learner").html()).contains("Sign out");
        assertThat(ann.post("/note").html()).isEqualTo(guest);
        assertThat(ann.post(link).status()).isEqualTo(410);
    }

    @Test
    void whoeverHasAnAccountIsToldByMailAndTheFormSaysTheSame() {
        Page free = ann.send("/learner/register", "address", ANN, "password", PASSWORD);
        String link = link("confirm", 1);
        ann.get(link);
        ann.post(link);

        Browser eve = new Browser(house.browser());
        Page taken = eve.send("/learner/register", "address", ANN, "password", "something else 9");

        assertThat(Browser.withoutToken(taken.html())).isEqualTo(Browser.withoutToken(free.html()));
        assertThat(link("reset", 2)).isNotEmpty();
        assertThat(signIn().status()).isEqualTo(303);
    }

    /** One whose address was free and one whose address was not read the same; the account's owner has no part in it. */
    @Test
    void whatSomebodyRegisteredAndNobodyConfirmedIsInHisExportAndGoesWithHim() {
        ann.send("/learner/register", "address", ANN, "name", "Ann", "password", PASSWORD);
        String confirm = link("confirm", 1);
        ann.get(confirm);
        ann.post(confirm);
        Browser eve = new Browser(house.browser());
        eve.send("/learner/register", "address", ANN, "name", "Eve", "password", "something else 9");
        Browser joe = new Browser(house.browser());
        joe.send("/learner/register", "address", "joe@example.org", "name", "Joe", "password", "something else 9");

        assertThat(waiting(eve)).contains(ANN, "Eve", "2026-03-02T10:00:00Z");
        assertThat(waiting(joe).replace("joe@example.org", ANN).replace("Joe", "Eve"))
                .isEqualTo(waiting(eve));
        assertThat(waiting(ann)).isEmpty();

        eve.send("/learner/data");
        eve.post("/learner/data/delete", "agreed", "on");
        assertThat(mongo.template()
                        .findAll(Document.class, Links.COLLECTION)
                        .collectList()
                        .block())
                .singleElement()
                .satisfies(left -> assertThat(left.getString("name")).isEqualTo("Joe"));
    }

    private static String waiting(Browser browser) {
        String export = browser.get("/learner/data/export").html();
        Matcher found = Pattern.compile("\"registrationsWaiting\":\\[(.*?)\\]").matcher(export);
        assertThat(found.find()).as(export).isTrue();
        return found.group(1);
    }

    @Test
    void aForgottenPasswordIsSetByMailAndAskingTellsNothing() {
        ann.send("/learner/register", "address", ANN, "password", PASSWORD);
        String confirm = link("confirm", 1);
        ann.get(confirm);
        ann.post(confirm);

        Page unknown = ann.send("/learner/reset", "address", "eve@example.org");
        Page known = ann.send("/learner/reset", "address", ANN);

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(Browser.withoutToken(known.html())).isEqualTo(Browser.withoutToken(unknown.html()));
        assertThat(ann.send(link("reset", 2), "password", "quite another thing").html())
                .contains("Your new password is set");
        assertThat(POST.getReceivedMessages()).hasSize(2);
    }

    private Page signIn() {
        return new Browser(house.browser()).send("/learner/sign-in", "address", ANN, "password", PASSWORD);
    }

    private static String link(String purpose, int mails) {
        assertThat(POST.waitForIncomingEmail(20_000, mails)).isTrue();
        MimeMessage last = POST.getReceivedMessages()[mails - 1];
        Matcher link = Pattern.compile("(/learner/" + purpose + "/[\\w-]+)").matcher(GreenMailUtil.getBody(last));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    static class PostOffice {

        @Bean
        JavaMailSender sender() {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(POST.getSmtp().getPort());
            return sender;
        }
    }
}
