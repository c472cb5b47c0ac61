package ready27.learner;

/** The form to sign in. A problem or a notice is empty where there is none. */
public record SignInPage(String address, String problem, String notice) {

    static final String NO_MATCH = "This address and this password do not belong together. Check both,"
            + " or set a new password if you have forgotten it.";

    static SignInPage empty() {
        return new SignInPage("", "", "");
    }

    static SignInPage refused(String address, String problem) {
        return new SignInPage(address, problem, "");
    }

    static SignInPage after(String address, String notice) {
        return new SignInPage(address, "", notice);
    }
}
