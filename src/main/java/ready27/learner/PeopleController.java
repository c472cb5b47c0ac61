package ready27.learner;

import static ready27.web.Pages.show;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.web.NotFound;

/** The accounts, for administrators; to everybody else there is no such page. */
@Controller
class PeopleController {

    private final Accounts accounts;
    private final ResettingPassword resetting;
    private final String site;

    PeopleController(
            Accounts accounts,
            ResettingPassword resetting,
            @Value("${ready27.address:http://localhost:8080}") String site) {
        this.accounts = accounts;
        this.resetting = resetting;
        this.site = site;
    }

    @GetMapping("/learner/people")
    Mono<Rendering> people(Visitor visitor, @RequestParam(defaultValue = "") String address) {
        return administrator(visitor).then(page(address, "", ""));
    }

    /** The link is shown this once; the administrator hands it on. */
    @PostMapping("/learner/people/{learner}/reset")
    Mono<Rendering> link(Visitor visitor, @PathVariable LearnerId learner, @ModelAttribute Wanted wanted) {
        return administrator(visitor)
                .then(Mono.defer(() -> accounts.owned(learner)))
                .switchIfEmpty(NotFound.of(learner))
                .flatMap(account -> resetting
                        .link(account)
                        .flatMap(token -> page(
                                wanted.orAll(),
                                site + "/learner/reset/" + token,
                                account.address().value())));
    }

    private Mono<Rendering> page(String address, String link, String linkFor) {
        return Mono.defer(() -> accounts.with(address, PeoplePage.MOST + 1).collectList())
                .map(found -> show("learner/people", PeoplePage.of(found, address, link, linkFor)));
    }

    private static Mono<Void> administrator(Visitor visitor) {
        return visitor instanceof Visitor.Member member && member.role() == Role.ADMINISTRATOR
                ? Mono.empty()
                : NotFound.of("people");
    }

    /** What the list was narrowed to when a link was asked for. */
    record Wanted(@Nullable String address) {

        String orAll() {
            return address == null ? "" : address;
        }
    }
}
