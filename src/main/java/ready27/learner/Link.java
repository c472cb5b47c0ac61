package ready27.learner;

import org.jspecify.annotations.Nullable;

/**
 * What a link that works once is good for.
 *
 * @param account what somebody asked for when the link was made; nothing where a password was forgotten
 */
record Link(Purpose purpose, Address address, @Nullable Account account) {

    enum Purpose {
        RESET,
        CONFIRM
    }

    static Link reset(Address address) {
        return new Link(Purpose.RESET, address, null);
    }

    /** For the owner of an address with which somebody wished for an account once more. */
    static Link remind(Account wished) {
        return new Link(Purpose.RESET, wished.address(), wished);
    }

    /** The account that will be opened when the link in the mail is followed. */
    static Link confirm(Account account) {
        return new Link(Purpose.CONFIRM, account.address(), account);
    }
}
