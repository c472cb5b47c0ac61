package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ready27.history.Sight;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.syllabus.Area;

/**
 * What the model may learn from one person's answers.
 *
 * @param withdrawn answers to questions that are no longer served; what they were about nobody can say any more
 * @param others days of all answers that are no observations: they tell nothing, but keep from forgetting
 */
record Observed(List<Observation> observations, int withdrawn, List<Double> others) {

    private static final double DAY = Duration.ofDays(1).toMillis();

    Observed {
        observations = List.copyOf(observations);
        others = List.copyOf(others);
    }

    /** One question of the bank is one question, whatever its wording. */
    static Observed of(List<Sight> sights, QuestionBank bank, Aim aim, Instant now) {
        Tags tags = Tags.of(bank.served());
        List<Observation> observations = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        int withdrawn = 0;
        for (Sight sight : inOrder(sights)) {
            Optional<Question> question = bank.find(sight.question());
            int area = question.map(found -> aim.areas().indexOf(found.area())).orElse(-1);
            if (area >= 0) {
                observations.add(observation(sight, area, tags.of(question.orElseThrow()), now));
            } else {
                others.add(day(sight, now));
                withdrawn += ofTheBank(sight) ? 1 : 0;
            }
        }
        return new Observed(observations, withdrawn, others);
    }

    /** All of them, by whether they count. */
    Sifted sifted() {
        return Sifted.of(observations, others);
    }

    /**
     * What the model could be told when that was said.
     *
     * @param counted how many answers counted then; those of the same day that came after it are not among them
     */
    Answered until(LocalDate day, int counted) {
        double end = day.plusDays(1).toEpochDay();
        Answered answered = Sifted.of(
                        observations.stream().filter(one -> one.day() < end).toList(),
                        others.stream().filter(other -> other < end).toList())
                .answered();
        List<Evidence> evidence = answered.evidence();
        return new Answered(evidence.subList(0, Math.min(counted, evidence.size())), answered.last());
    }

    /** Questions of the bank are named for their area; the lines of a scenario are evidence of another kind. */
    private static boolean ofTheBank(Sight sight) {
        return Arrays.stream(Area.values())
                .anyMatch(area -> sight.question().value().startsWith(area.key() + "-"));
    }

    static double day(Instant when) {
        return when.toEpochMilli() / DAY;
    }

    /** The moment that such a day is. */
    static Instant when(double day) {
        return Instant.ofEpochMilli(Math.round(day * DAY));
    }

    /** What a clock that was put back makes later than now counts as now. */
    private static double day(Sight sight, Instant now) {
        return Math.min(day(sight.when()), day(now));
    }

    private static Observation observation(Sight sight, int area, double difficulty, Instant now) {
        return new Observation(
                sight.question().value(),
                area,
                sight.right(),
                difficulty,
                day(sight, now),
                sight.seconds(),
                sight.manner());
    }

    private static List<Sight> inOrder(List<Sight> sights) {
        return sights.stream()
                .sorted(Comparator.comparing(Sight::when)
                        .thenComparing(sight -> sight.question().value())
                        .thenComparing(Sight::right))
                .toList();
    }
}
