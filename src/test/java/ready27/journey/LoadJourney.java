package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoadJourney {

    private static final int CANDIDATES = 500;
    private static final int WITHIN_MILLIS = 5_000;

    @RegisterExtension
    static final App APP = App.fresh();

    private final ExecutorService hands = Executors.newFixedThreadPool(12);

    @AfterEach
    void stop() {
        hands.shutdownNow();
    }

    @Test
    void fiveHundredCandidatesHandInWithinFiveSeconds() {
        Instant begun = Instant.now();
        List<Candidate> candidates = each(IntStream.range(0, CANDIDATES).boxed().toList(), this::sitsAndAnswers);
        Duration sitting = Duration.between(begun, Instant.now());

        List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        Instant first = Instant.now();
        List<CompletableFuture<Integer>> handedIn = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            Candidate candidate = candidates.get(i);
            handedIn.add(CompletableFuture.supplyAsync(() -> Instant.now(), in(i * WITHIN_MILLIS / CANDIDATES))
                    .thenCompose(sent -> handIn(candidate)
                            .whenComplete((answer, lost) -> taken.add(
                                    Duration.between(sent, Instant.now()).toMillis()))));
        }
        List<Integer> statuses = handedIn.stream().map(CompletableFuture::join).toList();
        Duration all = Duration.between(first, Instant.now());

        assertThat(statuses).hasSize(CANDIDATES).containsOnly(303);
        List<String> receipts = each(candidates, candidate -> candidate.receipt(APP));
        for (int i = 0; i < CANDIDATES; i++) {
            candidates.get(i).isServedBy(receipts.get(i));
        }
        assertThat(each(candidates.subList(0, 25), candidate -> candidate.handsIn(APP)))
                .isEqualTo(receipts.subList(0, 25));
        assertThat(APP.output()).doesNotContain(" ERROR ");
        Collections.sort(taken);
        System.out.printf(
                "LoadJourney: %d sat down and answered in %d s; handed in within %d ms; median %d ms, p99 %d ms, slowest %d ms%n",
                CANDIDATES,
                sitting.toSeconds(),
                all.toMillis(),
                taken.get(CANDIDATES / 2),
                taken.get(CANDIDATES * 99 / 100),
                taken.get(CANDIDATES - 1));
    }

    private Candidate sitsAndAnswers(int number) {
        Candidate candidate = Candidate.sitsDown(APP);
        try {
            for (int i = 0; i < 5; i++) {
                String choice = "abcd".substring((number + i) % 4).substring(0, 1);
                candidate.answer(APP, candidate.questions().get((number * 7 + i) % 50), choice);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return candidate;
    }

    private CompletableFuture<Integer> handIn(Candidate candidate) {
        return candidate
                .person()
                .postLater(APP.url(candidate.attempt() + "/hand-in"), Map.of())
                .thenApply(HttpResponse::statusCode);
    }

    private static java.util.concurrent.Executor in(int millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    }

    private <T, R> List<R> each(List<T> many, java.util.function.Function<T, R> work) {
        List<CompletableFuture<R>> working = many.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> work.apply(one), hands))
                .toList();
        return working.stream().map(CompletableFuture::join).toList();
    }
}
