package ready27.learner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Moves, exports or deletes all that the rooms keep of a person. Whatever stops half way is finished by the sweep. */
@Component
class HandingOver {

    private final List<PersonalData> rooms;
    private final Learners learners;
    private final Accounts accounts;
    private final Sessions sessions;

    HandingOver(List<PersonalData> rooms, Learners learners, Accounts accounts, Sessions sessions) {
        this.rooms = rooms;
        this.learners = learners;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A guest's things become the account's; those of another account, or of the same person, stay where they are. */
    Mono<Void> takeOver(Optional<Session> before, Account account, Instant now) {
        return Mono.justOrEmpty(before)
                .filter(session -> session.visitor() instanceof Visitor.Guest)
                .map(Session::learner)
                .filter(guest -> !guest.equals(account.learner()))
                .flatMap(learners::unregistered)
                .flatMap(guest -> adopt(guest, account.learner()).then(remove(guest, now)));
    }

    /** Everything goes; from the first step on nobody comes in as this person. */
    Mono<Void> remove(LearnerId learner, Instant now) {
        return learners.leave(learner, now)
                .then(sessions.remove(learner))
                .thenMany(Flux.fromIterable(rooms))
                .concatMap(room -> room.forget(learner))
                .then(accounts.remove(learner))
                .then(learners.remove(learner));
    }

    /** Empty, and nothing goes, where the guest became an account whose owner has been here. */
    Mono<LearnerId> removeGuest(LearnerId guest, Instant now) {
        return learners.leaveAsGuest(guest, now).delayUntil(left -> remove(left, now));
    }

    Mono<Map<String, Object>> export(LearnerId learner) {
        return Flux.fromIterable(rooms)
                .concatMap(room -> room.export(learner))
                .collect(TreeMap<String, Object>::new, Map::putAll)
                .map(all -> (Map<String, Object>) all);
    }

    private Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return Flux.fromIterable(rooms)
                .concatMap(room -> room.adopt(guest, account))
                .then();
    }
}
