package ready27.plan;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import ready27.home.OpenWork;
import ready27.home.WorkCard;
import ready27.learner.LearnerId;

/** What is left of today's plan, for the first page; what is begun already comes before it, and cards after it. */
@Component
class PlanForToday implements OpenWork {

    private static final Instant BEFORE_REVIEWS = Instant.EPOCH.plusSeconds(1);

    private final MakingAPlan making;
    private final Intents intents;
    private final InstantSource clock;

    PlanForToday(MakingAPlan making, Intents intents, InstantSource clock) {
        this.making = making;
        this.intents = intents;
        this.clock = clock;
    }

    @Override
    public Flux<WorkCard> of(LearnerId learner) {
        Instant now = clock.instant();
        return intents.of(learner)
                .filter(Intent::said)
                .flatMap(intent -> making.of(learner, now))
                .flatMapIterable(made -> made.plan().todays().stream().toList())
                .filter(day -> !day.tasks().isEmpty())
                .map(PlanForToday::card);
    }

    private static WorkCard card(Day day) {
        String text = Words.number(day.tasks().size(), "task") + ", " + Words.time(day.minutes()) + ". First: "
                + Words.task(day.tasks().get(0)) + ".";
        return new WorkCard("Your plan for today", text, "/plan", "To the plan", false, BEFORE_REVIEWS);
    }
}
