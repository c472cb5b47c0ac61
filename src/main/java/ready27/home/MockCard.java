package ready27.home;

import java.time.Instant;

/** How a finished mock went: marks, the marks there were, the marks to pass. */
public record MockCard(String title, Instant when, int marks, int outOf, int pass, String path) {

    public boolean passed() {
        return marks >= pass;
    }

    /** The distance from the pass mark in words. */
    public String margin() {
        int away = Math.abs(marks - pass);
        String distance = away == 1 ? "1 mark" : away + " marks";
        if (marks == pass) {
            return "exactly the pass mark of " + pass;
        }
        return passed() ? distance + " above the pass mark of " + pass : distance + " below the pass mark of " + pass;
    }
}
