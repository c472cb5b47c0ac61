package ready27.learner;

import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.SignInController.SignInForm;
import ready27.web.CsrfCookies;

/** A new password for somebody who has forgotten theirs. */
@Controller
class ResetController {

    private static final String PAGE = "learner/reset";
    private static final String SENT =
            "If this address has an account, a mail with a link is on its way to it. The link works once, for an hour.";
    private static final String OLD = "This link was used already or is older than an hour. Ask for a new one.";
    private static final String DONE =
            "Your new password is set, and every device was signed out. Sign in with the new password.";

    private final ResettingPassword resetting;
    private final InstantSource clock;

    ResetController(ResettingPassword resetting, InstantSource clock) {
        this.resetting = resetting;
        this.clock = clock;
    }

    @GetMapping("/learner/reset")
    Rendering ask() {
        return show(PAGE, new ResetPage("", resetting.byMail(), "", ""));
    }

    @PostMapping("/learner/reset")
    Mono<Rendering> send(@ModelAttribute SignInForm form, ServerWebExchange exchange) {
        if (!resetting.byMail()) {
            return Mono.just(ask());
        }
        if (!Address.looksRight(form.typedAddress())) {
            return Mono.just(
                    refuse(HttpStatus.UNPROCESSABLE_CONTENT, "", "An e-mail address looks like ann@example.org."));
        }
        return resetting
                .ask(new Address(form.typedAddress()), Client.of(exchange))
                .map(again -> tooOften(again, exchange))
                .defaultIfEmpty(show(PAGE, new ResetPage("", true, "", SENT)));
    }

    @GetMapping("/learner/reset/{token}")
    Mono<Rendering> choose(@PathVariable String token) {
        return resetting
                .look(token)
                .map(address -> show(PAGE, new ResetPage(token, true, "", "")))
                .defaultIfEmpty(refuse(HttpStatus.GONE, "", OLD));
    }

    @PostMapping("/learner/reset/{token}")
    Mono<Rendering> reset(@PathVariable String token, @ModelAttribute SignInForm form, ServerWebExchange exchange) {
        return resetting
                .look(token)
                .flatMap(address -> set(token, address, form.typedPassword(), exchange))
                .defaultIfEmpty(refuse(HttpStatus.GONE, "", OLD));
    }

    private Mono<Rendering> set(String token, Address address, String password, ServerWebExchange exchange) {
        Optional<String> objection = PasswordRule.objection(password, address.value());
        return objection.isPresent()
                ? Mono.just(refuse(HttpStatus.UNPROCESSABLE_CONTENT, token, objection.get()))
                : resetting.reset(token, password).map(account -> done(account, exchange));
    }

    private static Rendering done(Account account, ServerWebExchange exchange) {
        CsrfCookies.renew(exchange);
        return show("learner/sign-in", SignInPage.after(account.address().value(), DONE));
    }

    private Rendering tooOften(Instant again, ServerWebExchange exchange) {
        SessionCookie.retryAfter(exchange, again, clock.instant());
        return refuse(HttpStatus.TOO_MANY_REQUESTS, "", TryAgain.sentence(again, clock.instant()));
    }

    private Rendering refuse(HttpStatus status, String token, String problem) {
        return show(status, PAGE, new ResetPage(token, resetting.byMail(), problem, ""));
    }
}
