package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of a chance, on a scale from 0 to 100. */
class BandTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.998, 0.97, 1", "0, 0, 0", "0.003, 0, 0.01", "0.6, 0.4, 0.8"})
    void theIntervalAndTheChanceAreToBeSeenWhereverTheyLie(double pass, double low, double high) {
        Band band = Band.of("Foundation", Verdict.CLOSE, "", pass, low, high, Bar.ORDINARY);
        double from = Double.parseDouble(band.from());
        double width = Double.parseDouble(band.width());

        assertThat(from).isNotNegative();
        assertThat(width).isGreaterThanOrEqualTo(1);
        assertThat(from + width).isLessThanOrEqualTo(100);
        assertThat(Double.parseDouble(band.at())).isBetween(0.5, 99.5);
    }
}
