package ready27.learner;

import java.time.Instant;

/** What came of trying to sign in. */
sealed interface SignIn {

    /** The person is in; the token is the value for the cookie. */
    record Welcome(String token) implements SignIn {}

    /** Whether the address or the password was wrong is not said. */
    record NoMatch() implements SignIn {}

    record TooOften(Instant again) implements SignIn {}
}
