package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.RealResult;
import ready27.learner.RealResults;
import ready27.readiness.HitRate.Forecast;

/** Reckons the hit rate over everybody, at most every ten minutes, since anybody may ask for it. */
@Component
class HitRates {

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

    private static HitRate rate(List<RealResult> results, Kept kept) {
        List<Forecast> forecasts = results.stream()
                .flatMap(result -> forecast(result, kept).stream())
                .toList();
        return new HitRate(results.size(), forecasts);
    }

    /** The last figure before the day of the exam; where there is none, the last until the result was entered. */
    static Optional<Forecast> forecast(RealResult result, Kept kept) {
        SortedMap<LocalDate, Said> days = kept.of(result.exam());
        LocalDate entered = LocalDate.ofInstant(result.entered(), ZoneOffset.UTC);
        return lastFigure(days.headMap(result.sat()))
                .or(() -> lastFigure(days.headMap(entered.plusDays(1))))
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
