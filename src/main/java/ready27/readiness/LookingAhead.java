package ready27.readiness;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** Tells other rooms what there is still to do for somebody before the exams. */
@Component
public class LookingAhead {

    private final TakingStock taking;

    LookingAhead(TakingStock taking) {
        this.taking = taking;
    }

    /** Empty where there is no exam to get ready for. */
    public Mono<Outlook> of(LearnerId learner, Instant now) {
        return taking.of(learner, now).map(Outlook::of);
    }

    /** For somebody of whom nothing is known. */
    public Mono<Outlook> ofNobody(Instant now) {
        return taking.ofNobody(now).map(Outlook::of);
    }
}
