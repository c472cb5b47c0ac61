package ready27.exam;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.RealResults;

/** Says whether a learner may sit an exam, from what was passed here and what the learner tells of real exams. */
@Component
class Admitting {

    private final Exams exams;
    private final Sittings sittings;
    private final RealResults results;

    Admitting(Exams exams, Sittings sittings, RealResults results) {
        this.exams = exams;
        this.sittings = sittings;
        this.results = results;
    }

    /** Looks at nothing where there is no prerequisite, otherwise at one document here and one of the learner's. */
    Mono<Admission> admit(LearnerId learner, ExamSpec exam) {
        return exams.find(exam.prerequisite())
                .map(needed -> admit(learner, exam, needed))
                .orElse(Mono.just(Admission.ADMITTED));
    }

    private Mono<Admission> admit(LearnerId learner, ExamSpec exam, ExamSpec needed) {
        return sittings.passed(learner)
                .zipWith(results.of(learner), (mocks, real) -> Admission.to(exam, needed, mocks, real));
    }
}
