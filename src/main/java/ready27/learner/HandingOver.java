package ready27.learner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.Departures.Becoming;

/**
 * Moves, exports or deletes all that the rooms keep of a person. Moving and deleting are noted with the person before
 * the first step, so that the sweep finishes what stopped half way.
 */
@Component
class HandingOver {

    private final List<PersonalData> rooms;
    private final Learners learners;
    private final Departures departures;
    private final Accounts accounts;
    private final Sessions sessions;

    HandingOver(
            List<PersonalData> rooms, Learners learners, Departures departures, Accounts accounts, Sessions sessions) {
        this.rooms = rooms;
        this.learners = learners;
        this.departures = departures;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A guest's things become the account's; those of another account, or of the same person, stay where they are. */
    Mono<Void> takeOver(Optional<Session> before, Account account, Instant now) {
        return Mono.justOrEmpty(before)
                .filter(session -> session.visitor() instanceof Visitor.Guest)
                .map(Session::learner)
                .filter(guest -> !guest.equals(account.learner()))
                .flatMap(guest -> departures.become(guest, account.learner(), now))
                .flatMap(becoming -> finish(becoming, now));
    }

    /** Where the account is gone by now, so are the guest's things. */
    Mono<Void> finish(Becoming becoming, Instant now) {
        return learners.standing(becoming.account())
                .flatMap(there -> adopt(becoming))
                .then(Mono.defer(() -> remove(becoming.guest(), now)));
    }

    /** Guests who were not here since then; named when they are marked as leaving. */
    Flux<LearnerId> abandoned(Instant since, Instant now) {
        return departures
                .unusedGuests(since)
                .filterWhen(accounts::none)
                .concatMap(guest -> departures.leaveUnused(guest, since, now));
    }

    /** Everything goes; from the first step on nobody comes in as this person. */
    Mono<Void> remove(LearnerId learner, Instant now) {
        return departures
                .leave(learner, now)
                .then(sessions.remove(learner))
                .thenMany(Flux.fromIterable(rooms))
                .concatMapDelayError(room -> room.forget(learner))
                .then(accounts.remove(learner))
                .then(departures.remove(learner));
    }

    /** Empty, and nothing goes, where the guest became an account whose owner has been here. */
    Mono<LearnerId> removeGuest(LearnerId guest, Instant now) {
        return departures.leaveAsGuest(guest, now).delayUntil(left -> remove(left, now));
    }

    Mono<Map<String, Object>> export(LearnerId learner) {
        return Flux.fromIterable(rooms)
                .concatMap(room -> room.export(learner))
                .collect(TreeMap<String, Object>::new, Map::putAll)
                .map(all -> (Map<String, Object>) all);
    }

    private Mono<Void> adopt(Becoming becoming) {
        return Flux.fromIterable(rooms)
                .concatMapDelayError(room -> room.adopt(becoming.guest(), becoming.account()))
                .then();
    }
}
