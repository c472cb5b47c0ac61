package ready27.learner;

import org.jspecify.annotations.Nullable;

/** What a link that works once is good for. */
record Link(Purpose purpose, Address address, @Nullable Account account) {

    enum Purpose {
        RESET,
        CONFIRM
    }

    static Link reset(Address address) {
        return new Link(Purpose.RESET, address, null);
    }

    /** The account that will be opened when the link in the mail is followed. */
    static Link confirm(Account account) {
        return new Link(Purpose.CONFIRM, account.address(), account);
    }
}
