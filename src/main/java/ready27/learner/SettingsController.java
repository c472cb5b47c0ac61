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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A person's own settings: extra time, keys, clock; name and password where there is an account. */
@Controller
@RequestMapping("/learner/settings")
class SettingsController {

    private static final String PAGE = "learner/settings";

    private final Learners learners;
    private final Sessions sessions;
    private final Owner owner;
    private final InstantSource clock;

    SettingsController(Learners learners, Sessions sessions, Owner owner, InstantSource clock) {
        this.learners = learners;
        this.sessions = sessions;
        this.owner = owner;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> page(ServerWebExchange exchange, @RequestParam(defaultValue = "") String saved) {
        return page(exchange, "", saved.isEmpty() ? "" : "Saved.").map(page -> show(PAGE, page));
    }

    @PostMapping
    Mono<Rendering> prefer(LearnerId me, @ModelAttribute PreferencesForm form) {
        return form.preferences()
                .map(preferences -> learners.prefer(me, preferences)
                        .doOnSuccess(done -> sessions.forgetCached(me))
                        .thenReturn(saved()))
                .orElseGet(() -> Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    @PostMapping("/name")
    Mono<Rendering> call(ServerWebExchange exchange, @ModelAttribute NameForm form) {
        String name = form.typed();
        if (name.isEmpty() || name.length() > 80) {
            return refuse(exchange, "A name has 1 to 80 characters.");
        }
        return owner.of(exchange).flatMap(account -> owner.call(account, name)).thenReturn(saved());
    }

    @PostMapping("/password")
    Mono<Rendering> change(ServerWebExchange exchange, @ModelAttribute PasswordForm form) {
        return owner.of(exchange)
                .flatMap(account -> form.objection(account)
                        .map(problem -> refuse(exchange, problem))
                        .orElseGet(() -> change(exchange, account, form)));
    }

    private Mono<Rendering> change(ServerWebExchange exchange, Account account, PasswordForm form) {
        return owner.prove(account, form.typedOld(), Client.of(exchange), clock.instant())
                .flatMap(proved -> owner.changePassword(proved, form.typedNew(), clock.instant()))
                .map(token -> changed(exchange, token))
                .switchIfEmpty(Mono.defer(() -> refuse(exchange, "The old password is not right.")));
    }

    private static Rendering changed(ServerWebExchange exchange, String token) {
        SessionCookie.change(exchange, token);
        return saved();
    }

    private static Rendering saved() {
        return goTo("/learner/settings?saved=yes");
    }

    private Mono<Rendering> refuse(ServerWebExchange exchange, String problem) {
        return page(exchange, problem, "").map(page -> show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page));
    }

    private Mono<SettingsPage> page(ServerWebExchange exchange, String problem, String notice) {
        Optional<Session> session = SessionCookie.session(exchange);
        boolean member = SessionCookie.visitor(exchange) instanceof Visitor.Member;
        String name = SessionCookie.visitor(exchange) instanceof Visitor.Member known ? known.name() : "";
        String address = session.map(Session::account).orElse("");
        return session.map(known -> learners.preferences(known.learner()))
                .orElse(Mono.just(Preferences.USUAL))
                .map(preferences -> new SettingsPage(member, name, address, preferences, problem, notice));
    }

    record NameForm(@Nullable String name) {

        String typed() {
            return name == null ? "" : name.strip();
        }
    }

    /** A box that is not ticked sends nothing. */
    record PreferencesForm(
            int extraTimePercent,
            @Nullable String shortcuts,
            @Nullable String timerHidden) {

        Optional<Preferences> preferences() {
            return Preferences.EXTRA_TIMES.contains(extraTimePercent)
                    ? Optional.of(new Preferences(extraTimePercent, shortcuts != null, timerHidden != null))
                    : Optional.empty();
        }
    }

    record PasswordForm(@Nullable String old, @Nullable String password) {

        String typedOld() {
            return Objects.requireNonNullElse(old, "");
        }

        String typedNew() {
            return Objects.requireNonNullElse(password, "");
        }

        Optional<String> objection(Account account) {
            return PasswordRule.objection(typedNew(), account.address().value());
        }
    }
}
