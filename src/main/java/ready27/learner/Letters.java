package ready27.learner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/** Mail to people, where a mail server is configured. It goes out behind the answer, so that its time tells nothing. */
@Component
class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final ObjectProvider<JavaMailSender> post;
    private final String site;
    private final String from;

    Letters(
            ObjectProvider<JavaMailSender> post,
            @Value("${ready27.address:http://localhost:8080}") String site,
            @Value("${ready27.mail-from:ready27@localhost}") String from) {
        this.post = post;
        this.site = site;
        this.from = from;
    }

    boolean possible() {
        return post.getIfAvailable() != null;
    }

    void confirm(Address to, String token) {
        send(to, "Your Ready27 account", """
                Somebody, probably you, asked for a Ready27 account with this address.
                To open it, follow this link within an hour:

                %s/learner/confirm/%s

                If it was not you, do nothing: no account will be opened.
                """.formatted(site, token));
    }

    /** To somebody who has an account and tried to register again, or whose address another person typed. */
    void alreadyRegistered(Address to, String token) {
        send(to, "You have a Ready27 account already", """
                Somebody, probably you, asked for a Ready27 account with this address. There is one already:

                %s/learner/sign-in

                If you have forgotten its password, this link sets a new one within an hour:

                %s/learner/reset/%s

                If it was not you, do nothing: your account is as it was.
                """.formatted(site, site, token));
    }

    void reset(Address to, String token) {
        send(to, "A new password for Ready27", """
                Somebody, probably you, asked for a new Ready27 password. This link sets one within an hour:

                %s/learner/reset/%s

                If it was not you, do nothing: your password is as it was.
                """.formatted(site, token));
    }

    private void send(Address to, String subject, String text) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to.value());
        letter.setSubject(subject);
        letter.setText(text);
        post.ifAvailable(office -> Schedulers.boundedElastic().schedule(() -> hand(office, letter, subject)));
    }

    /** Nobody waits for this, so the log is where a failure is seen. */
    private static void hand(JavaMailSender office, SimpleMailMessage letter, String subject) {
        try {
            office.send(letter);
        } catch (MailException failed) {
            LOG.error("the mail \"{}\" could not be sent", subject, failed);
        }
    }
}
