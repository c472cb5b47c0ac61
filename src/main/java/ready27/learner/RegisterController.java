package ready27.learner;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.Registration.Answered;
import ready27.learner.Registration.Opened;
import ready27.learner.Registration.TooOften;

/** Asking for an account, and proving by a link in a mail whose address it is. */
@Controller
class RegisterController {

    private static final String LOOK_INTO_YOUR_MAIL = "We have sent you a mail. Follow its link within an hour to open"
            + " the account; until then you go on as a guest and nothing is lost.";
    private static final String NOW_SIGN_IN = "If this address had no account yet, it has one now: sign in with the"
            + " password that you have just chosen, and everything you did as a guest is in it. If you had an account"
            + " already, it is as it was: sign in with its own password.";
    private static final String LINK_IS_OLD =
            "This link was used already or is older than an hour. Register again, and a new one comes.";

    private final Registering registering;
    private final WelcomingGuests guests;
    private final InstantSource clock;

    RegisterController(Registering registering, WelcomingGuests guests, InstantSource clock) {
        this.registering = registering;
        this.guests = guests;
        this.clock = clock;
    }

    @GetMapping("/learner/register")
    Rendering form(Visitor visitor, @RequestParam(defaultValue = "") String code) {
        return show("learner/register", new RegisterPage("", "", code, "", visitor instanceof Visitor.Guest));
    }

    @PostMapping("/learner/register")
    Mono<Rendering> register(@ModelAttribute RegisterForm form, ServerWebExchange exchange) {
        Optional<String> objection = form.objection();
        if (objection.isPresent()) {
            return Mono.just(refuse(HttpStatus.UNPROCESSABLE_CONTENT, form, objection.get()));
        }
        if (SessionCookie.visitor(exchange) instanceof Visitor.Member) {
            return Mono.just(goTo("/learner"));
        }
        return guests.known(exchange)
                .flatMap(me ->
                        registering.register(me, form.wish(), Client.of(exchange), SessionCookie.session(exchange)))
                .map(outcome -> answer(outcome, form, exchange));
    }

    /** Only shows a button: what looks into links before a person does must not use them up. */
    @GetMapping("/learner/confirm/{token}")
    Rendering confirmation(@PathVariable String token) {
        return show("learner/confirm", token);
    }

    @PostMapping("/learner/confirm/{token}")
    Mono<Rendering> confirm(@PathVariable String token, ServerWebExchange exchange) {
        return registering
                .confirm(token, SessionCookie.session(exchange))
                .map(session -> letIn(session, exchange))
                .switchIfEmpty(Mono.fromSupplier(() ->
                        show(HttpStatus.GONE, "learner/register", new RegisterPage("", "", "", LINK_IS_OLD, false))));
    }

    private Rendering answer(Registration outcome, RegisterForm form, ServerWebExchange exchange) {
        if (outcome instanceof Opened opened) {
            return letIn(opened.token(), exchange);
        }
        if (outcome instanceof TooOften often) {
            SessionCookie.retryAfter(exchange, often.again(), clock.instant());
            return refuse(HttpStatus.TOO_MANY_REQUESTS, form, TryAgain.sentence(often.again(), clock.instant()));
        }
        boolean byMail = outcome instanceof Answered answered && answered.byMail();
        return show(
                "learner/sign-in", SignInPage.after(form.typedAddress(), byMail ? LOOK_INTO_YOUR_MAIL : NOW_SIGN_IN));
    }

    private static Rendering letIn(String session, ServerWebExchange exchange) {
        SessionCookie.change(exchange, session);
        return goTo("/");
    }

    private static Rendering refuse(HttpStatus status, RegisterForm form, String problem) {
        return show(
                status,
                "learner/register",
                new RegisterPage(form.typedAddress(), form.typedName(), form.typedCode(), problem, false));
    }

    record RegisterForm(
            @Nullable String address,
            @Nullable String name,
            @Nullable String password,
            @Nullable String code) {

        String typedAddress() {
            return Objects.requireNonNullElse(address, "");
        }

        String typedName() {
            return Objects.requireNonNullElse(name, "");
        }

        String typedCode() {
            return Objects.requireNonNullElse(code, "");
        }

        String typedPassword() {
            return Objects.requireNonNullElse(password, "");
        }

        Optional<String> objection() {
            if (!Address.looksRight(typedAddress())) {
                return Optional.of("An e-mail address looks like ann@example.org.");
            }
            if (typedName().length() > 80) {
                return Optional.of("A name has at most 80 characters.");
            }
            return PasswordRule.objection(typedPassword(), typedAddress());
        }

        Registration.Wish wish() {
            return new Registration.Wish(new Address(typedAddress()), typedName(), typedPassword(), typedCode());
        }
    }
}
