package ready27.learner;

/** What an account may do beyond learning. */
public enum Role {
    LEARNER,
    ADMINISTRATOR
}
