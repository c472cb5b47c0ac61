package ready27.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.home.OpenWork;
import ready27.home.WorkCard;
import ready27.learner.ExamDay;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;

/**
 * That there is a plan for today, for the first page; what is left of it comes when the page is there. What is begun
 * already comes before it, and cards after it.
 */
@Component
class PlanForToday implements OpenWork {

    static final String LEFT = "/plan/today";
    private static final Instant BEFORE_REVIEWS = Instant.EPOCH.plusSeconds(1);

    private final Intents intents;
    private final ExamDays days;
    private final InstantSource clock;

    PlanForToday(Intents intents, ExamDays days, InstantSource clock) {
        this.intents = intents;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Flux<WorkCard> of(LearnerId learner) {
        LocalDate today = MakingAPlan.day(clock.instant());
        return Mono.zip(intents.of(learner), days.of(learner))
                .filter(both ->
                        both.getT1().said() && both.getT2().values().stream().anyMatch(day -> plannedFor(day, today)))
                .map(both -> card(both.getT1()))
                .flux();
    }

    private static boolean plannedFor(LocalDate exam, LocalDate today) {
        return exam.isAfter(today) && !exam.isAfter(today.plusYears(ExamDay.FARTHEST_YEARS));
    }

    private static WorkCard card(Intent intent) {
        String text = "What is left of the " + Words.time(intent.minutes()) + " you gave it.";
        return new WorkCard("Your plan for today", text, "/plan", "To the plan", false, BEFORE_REVIEWS, LEFT);
    }
}
