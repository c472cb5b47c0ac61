package ready27.learner;

import org.jspecify.annotations.Nullable;

/**
 * A browser that the program knows again by its cookie.
 *
 * @param id the hash of the cookie's value
 * @param account the address signed in with; none for a guest
 * @param preferences as they were when the session was last read
 */
record Session(
        String id,
        Visitor visitor,
        LearnerId learner,
        @Nullable String account,
        Preferences preferences) {}
