package ready27.learner;

import java.util.List;

/**
 * How a person likes to work.
 *
 * @param name empty without an account
 */
public record SettingsPage(
        boolean member, String name, String address, Preferences preferences, String problem, String notice) {

    public List<Integer> extraTimes() {
        return Preferences.EXTRA_TIMES;
    }
}
