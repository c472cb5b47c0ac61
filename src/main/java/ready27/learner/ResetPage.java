package ready27.learner;

/**
 * The form for a new password.
 *
 * @param token the secret part of the link; empty while it is still asked for
 * @param byMail whether this Ready27 can send mail
 */
public record ResetPage(String token, boolean byMail, String problem, String notice) {}
