package ready27.learner;

import java.time.Instant;

/** What came of asking for an account. */
sealed interface Registration {

    /** The first administrator is in. */
    record Opened(String token) implements Registration {}

    /** The same whether the address had an account or not. */
    record Answered(boolean byMail) implements Registration {}

    record TooOften(Instant again) implements Registration {}

    /** What a person typed, once it is acceptable. */
    record Wish(Address address, String name, String password, String code) {

        Account account(LearnerId learner, String hash) {
            return new Account(
                    address, learner, name.isBlank() ? address.beforeTheAt() : name.strip(), hash, Role.LEARNER);
        }
    }
}
