package ready27.learner;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.SignIn.TooOften;
import ready27.learner.SignIn.Welcome;
import ready27.web.CsrfCookies;

/** Signing in and out. */
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final InstantSource clock;

    SignInController(SigningIn signingIn, Sessions sessions, InstantSource clock) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/learner/sign-in")
    Rendering form() {
        return show("learner/sign-in", SignInPage.empty());
    }

    @PostMapping("/learner/sign-in")
    Mono<Rendering> signIn(@ModelAttribute SignInForm form, ServerWebExchange exchange) {
        return signingIn
                .signIn(form.typedAddress(), form.typedPassword(), Client.of(exchange), SessionCookie.session(exchange))
                .map(outcome -> answer(outcome, form, exchange));
    }

    @PostMapping("/learner/sign-out")
    Mono<Rendering> signOut(ServerWebExchange exchange) {
        SessionCookie.clear(exchange);
        CsrfCookies.renew(exchange);
        return SessionCookie.session(exchange)
                .map(sessions::end)
                .orElse(Mono.empty())
                .thenReturn(goTo("/"));
    }

    private Rendering answer(SignIn outcome, SignInForm form, ServerWebExchange exchange) {
        if (outcome instanceof Welcome welcome) {
            SessionCookie.change(exchange, welcome.token());
            return goTo("/");
        }
        if (outcome instanceof TooOften often) {
            String problem = TryAgain.sentence(often.again(), clock.instant());
            SessionCookie.retryAfter(exchange, often.again(), clock.instant());
            return show(
                    HttpStatus.TOO_MANY_REQUESTS, "learner/sign-in", SignInPage.refused(form.typedAddress(), problem));
        }
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "learner/sign-in",
                SignInPage.refused(form.typedAddress(), SignInPage.NO_MATCH));
    }

    record SignInForm(@Nullable String address, @Nullable String password) {

        String typedAddress() {
            return Objects.requireNonNullElse(address, "");
        }

        String typedPassword() {
            return Objects.requireNonNullElse(password, "");
        }
    }
}
