package ready27.readiness;

import java.util.Locale;

/** How readiness is reckoned, and how often it was right. */
public record MethodPage(int results, int n, boolean enough, String brier, String passed, String ready, int fewest) {

    static MethodPage of(HitRate rate) {
        return new MethodPage(
                rate.results(),
                rate.n(),
                rate.enough(),
                String.format(Locale.ROOT, "%.3f", rate.brier()),
                rate.passed() + " passed; " + Math.round(rate.expected()) + " were to be expected",
                rate.readyAndPassed() + " of " + rate.ready() + " passed",
                HitRate.FEWEST);
    }
}
