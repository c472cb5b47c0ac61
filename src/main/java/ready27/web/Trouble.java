package ready27.web;

import java.util.Arrays;

/** What can go wrong with a request, in the words for the person who sent it: what happened, what is safe, what to do. */
public enum Trouble {
    BAD_REQUEST(
            400,
            "We could not make sense of that",
            "The address or the form was not one that Ready27 makes.",
            "Nothing was changed, and everything saved before is still there.",
            "Go back and try again, or start from the home page."),
    SIGNED_OUT(
            401,
            "You are not signed in any more",
            "The session of this page has ended. That happens when you signed out in another tab, when your password"
                    + " was changed, or when this browser was away for too long.",
            "What you just sent was not saved; everything saved before is still in your account.",
            "Sign in in another tab, open the page anew and send it again. Without an account there is no way back to"
                    + " what this browser did before: you begin anew as a guest."),
    FORBIDDEN(
            403,
            "This page is out of date",
            "The form came without its security token, or with an old one. That happens when you signed in or out in"
                    + " another tab, when the page was open for very long, or when cookies are off.",
            "Nothing was changed, and everything saved before is still there.",
            "Go back, reload the page and send it again."),
    NOT_FOUND(
            404,
            "There is nothing here for you",
            "The page does not exist, or it belongs to somebody else.",
            "Your own work is where it was.",
            "Check the address, or start from the home page. If you had an account, sign in first."),
    METHOD_NOT_ALLOWED(
            405,
            "That cannot be done here",
            "This address does not take that kind of request.",
            "Nothing was changed.",
            "Start from the home page."),
    TOO_LARGE(
            413,
            "That was too much at once",
            "The form was larger than any form of Ready27 can be.",
            "Nothing of it was saved; everything saved before is still there.",
            "Go back, shorten what you sent, and send it again."),
    TOO_MANY(
            429,
            "Too much at once from here",
            "From your network more came in a short time than Ready27 takes: very many people began, or the same thing"
                    + " was tried very often.",
            "What you just sent was not saved. Everything saved before is safe, and nothing is locked for good.",
            "Wait a quarter of an hour at most and send it again. Who has an account can sign in meanwhile."),
    BROKEN(
            500,
            "Something went wrong on our side",
            "Ready27 could not finish what you asked for.",
            "Everything that was shown as saved is safe.",
            "Go back and try again. If it happens again, tell the person who runs this Ready27 the number below.");

    private final int status;
    private final String title;
    private final String happened;
    private final String safe;
    private final String next;

    Trouble(int status, String title, String happened, String safe, String next) {
        this.status = status;
        this.title = title;
        this.happened = happened;
        this.safe = safe;
        this.next = next;
    }

    static Trouble of(int status) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : BROKEN);
    }

    public String title() {
        return title;
    }

    public String happened() {
        return happened;
    }

    public String safe() {
        return safe;
    }

    public String next() {
        return next;
    }
}
