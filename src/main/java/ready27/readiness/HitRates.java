package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.RealResult;
import ready27.learner.RealResults;
import ready27.readiness.HitRate.Forecast;

/** Reckons the hit rate over everybody, at most every ten minutes, since anybody may ask for it. */
@Component
class HitRates {

    /** A figure of longer ago says nothing of the day of the exam. */
    static final int LONG_AGO_DAYS = 60;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final RealResults results;
    private final Verdicts verdicts;
    private volatile @Nullable Reckoned last;

    HitRates(RealResults results, Verdicts verdicts) {
        this.results = results;
        this.verdicts = verdicts;
    }

    private record Reckoned(HitRate rate, Instant until) {}

    Mono<HitRate> rate(Instant now) {
        Reckoned known = last;
        return known != null && now.isBefore(known.until()) ? Mono.just(known.rate()) : reckon(now);
    }

    private Mono<HitRate> reckon(Instant now) {
        return results.everybody()
                .concatMap(entered -> verdicts.of(entered.learner()).map(kept -> rate(entered.results(), kept)))
                .reduce(new HitRate(0, List.of()), HitRates::both)
                .map(rate -> remember(rate, now));
    }

    private HitRate remember(HitRate rate, Instant now) {
        last = new Reckoned(rate, now.plus(GOOD_FOR));
        return rate;
    }

    /** Of each exam the first result with a figure before it, so that nobody's own results make the rate. */
    static HitRate rate(List<RealResult> results, Kept kept) {
        Map<String, Forecast> first = new TreeMap<>();
        results.stream()
                .sorted(Comparator.comparing(RealResult::sat))
                .forEach(result ->
                        forecast(result, kept).ifPresent(forecast -> first.putIfAbsent(result.exam(), forecast)));
        return new HitRate(results.size(), List.copyOf(first.values()));
    }

    /** Held against the last figure before the day of the exam, unless that was long ago. */
    private static Optional<Forecast> forecast(RealResult result, Kept kept) {
        SortedMap<LocalDate, Said> before = kept.of(result.exam()).headMap(result.sat());
        return lastFigure(before.tailMap(result.sat().minusDays(LONG_AGO_DAYS)))
                .map(said -> new Forecast(said.pass(), said.verdict().ready(), result.passed()));
    }

    private static Optional<Said> lastFigure(SortedMap<LocalDate, Said> days) {
        return days.values().stream()
                .filter(said -> said.verdict() != Verdict.NOT_ENOUGH_EVIDENCE)
                .reduce((earlier, later) -> later);
    }

    private static HitRate both(HitRate one, HitRate other) {
        List<Forecast> forecasts = new java.util.ArrayList<>(one.forecasts());
        forecasts.addAll(other.forecasts());
        return new HitRate(one.results() + other.results(), forecasts);
    }
}
