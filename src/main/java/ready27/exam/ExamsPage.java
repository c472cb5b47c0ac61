package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ready27.exam.Attempt.Running;

/** What one should know before the clock starts. */
public record ExamsPage(ExamSpec exam, int extraTimePercent, Optional<Open> open, List<ExamSpec> withBooklets) {

    public ExamsPage {
        withBooklets = List.copyOf(withBooklets);
    }

    /** The attempt to go on with. */
    public record Open(String attempt, int answered, int questions, Instant deadline, boolean reserve) {

        static Open of(Running running) {
            return new Open(
                    running.id().value(),
                    running.sheet().answered(),
                    running.paper().places().size(),
                    running.deadline().at(),
                    running.paper().reserve());
        }
    }

    /** Such as 40 minutes, or 44 minutes with extra time. */
    public String time() {
        return time(exam.rules(), extraTimePercent);
    }

    static String time(Rules rules, int extraTimePercent) {
        Duration time = Duration.ofMinutes(rules.minutes())
                .multipliedBy(100 + extraTimePercent)
                .dividedBy(100);
        int seconds = time.toSecondsPart();
        return time.toMinutes() + " minutes" + (seconds == 0 ? "" : " " + seconds + " seconds");
    }

    public int percent() {
        return exam.rules().pass() * 100 / exam.rules().marks();
    }
}
