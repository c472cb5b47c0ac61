package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Candidates at both desks, half of them each, whose server is killed again and again while they answer. */
class KillJourney {

    private static final int ROUNDS = Integer.getInteger("ready27.kill.rounds", 20);
    private static final int CANDIDATES = 6;

    @RegisterExtension
    static final App APP = App.fresh().startingQuickly();

    private final long seed = Long.getLong("ready27.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final ExecutorService hands = Executors.newFixedThreadPool(CANDIDATES);

    @AfterEach
    void stop() {
        hands.shutdownNow();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheAppIsKilledBetweenAnswersAndHandIn() throws Exception {
        System.out.println("KillJourney: seed " + seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            candidates.add(Seat.values()[i % Seat.values().length].sitsDown(APP));
        }
        Instant begun = Instant.now();
        for (int round = 1; round <= ROUNDS; round++) {
            killWhileAnswersFlow(candidates);
            APP.start();
            for (Candidate candidate : candidates) {
                candidate.findsEverythingAgain(APP);
                candidate.sendAgain(APP);
                candidate.findsEverythingAgain(APP);
            }
        }
        for (Candidate candidate : candidates) {
            candidate.isServedBy(candidate.handsIn(APP));
        }
        int answers = candidates.stream().mapToInt(Candidate::answers).sum();
        System.out.printf(
                "KillJourney: %d rounds in %d s, %d answers acknowledged%n",
                ROUNDS, Duration.between(begun, Instant.now()).toSeconds(), answers);
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.answers()).isGreaterThan(ROUNDS));
    }

    private void killWhileAnswersFlow(List<Candidate> candidates) throws Exception {
        List<Future<Integer>> answering = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Random own = new Random(chance.nextLong());
            answering.add(hands.submit(() -> answerUntilCut(candidate, own)));
        }
        awaitOneMoreOfEach(candidates, answering);
        Thread.sleep(chance.nextInt(600));
        APP.kill();
        for (Future<Integer> one : answering) {
            one.get();
        }
    }

    /** However slow the machine is, there is something to lose. */
    private static void awaitOneMoreOfEach(List<Candidate> candidates, List<Future<Integer>> answering)
            throws InterruptedException {
        List<Integer> before = candidates.stream().map(Candidate::answers).toList();
        for (int i = 0; i < candidates.size(); i++) {
            while (candidates.get(i).answers() == before.get(i)
                    && !answering.get(i).isDone()) {
                Thread.sleep(10);
            }
        }
    }

    private int answerUntilCut(Candidate candidate, Random own) {
        for (int answers = 0; ; answers++) {
            String question =
                    candidate.questions().get(own.nextInt(candidate.questions().size()));
            try {
                candidate.answer(APP, question, candidate.anyChoice(question, own));
            } catch (IOException cut) {
                return answers;
            }
        }
    }
}
