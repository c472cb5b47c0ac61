package ready27.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions seen in the last seconds, so that a page does not ask the store each time.
 *
 * <p>What is revoked or changed here is gone at once; another instance notices within {@link #AGE}.
 */
final class SessionCache {

    static final Duration AGE = Duration.ofSeconds(5);
    private static final int LIMIT = 10_000;

    private final Map<String, Seen> seen = new HashMap<>();
    private long revocations;

    synchronized Optional<Session> find(String id, Instant now) {
        return Optional.ofNullable(seen.get(id))
                .filter(entry -> now.isBefore(entry.until()))
                .map(Seen::session);
    }

    /** To be read before the store is asked, and handed to {@link #keep}. */
    synchronized long revocations() {
        return revocations;
    }

    /** Keeps nothing that was read before somebody was signed out. */
    synchronized void keep(Session session, Instant now, long revocationsBefore) {
        if (revocations != revocationsBefore) {
            return;
        }
        if (seen.size() >= LIMIT) {
            seen.clear();
        }
        seen.put(session.id(), new Seen(session, now.plus(AGE)));
    }

    synchronized void revoke(String id) {
        revocations++;
        seen.remove(id);
    }

    synchronized void revoke(LearnerId learner) {
        revocations++;
        seen.values().removeIf(entry -> entry.session().learner().equals(learner));
    }

    private record Seen(Session session, Instant until) {}
}
