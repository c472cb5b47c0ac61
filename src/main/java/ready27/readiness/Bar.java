package ready27.readiness;

import org.jspecify.annotations.Nullable;

/**
 * How sure the model must be before it says "ready to book", and when it takes that back.
 *
 * @param enter the chance from which somebody is ready
 * @param leave the chance below which he is no longer, lower so that the verdict does not flicker
 * @param low what the lower end of the interval must reach
 */
public record Bar(double enter, double leave, double low) {

    /** About 6 to 7 in 100 of those who book at its first "ready" would fail, in the simulation. */
    public static final Bar ORDINARY = new Bar(0.85, 0.75, 0.60);

    /** About 5 in 100, for 20 to 40 questions more. */
    public static final Bar CAUTIOUS = new Bar(0.90, 0.80, 0.70);

    /** The one of that name; the ordinary one where the name is none. */
    public static Bar named(@Nullable String key) {
        return CAUTIOUS.key().equals(key) ? CAUTIOUS : ORDINARY;
    }

    /** The word of forms and of the store. */
    public String key() {
        return equals(CAUTIOUS) ? "cautious" : "ordinary";
    }

    boolean cleared(double chance, double low) {
        return chance >= enter && low >= this.low;
    }
}
