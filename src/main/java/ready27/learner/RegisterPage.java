package ready27.learner;

/**
 * The form for an account.
 *
 * @param code what the start of the program printed for the first administrator
 */
public record RegisterPage(String address, String name, String code, String problem, boolean guest) {}
