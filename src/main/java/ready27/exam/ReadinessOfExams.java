package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Blueprint.Quota;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.learner.LearnerId;
import ready27.learner.ReadOnce;
import ready27.question.QuestionId;
import ready27.readiness.Aim;
import ready27.readiness.Aims;
import ready27.readiness.ScenarioAim;
import ready27.readiness.ScenarioEvidence;
import ready27.readiness.ScenarioSitting;
import ready27.readiness.ScenarioSitting.Part;
import ready27.readiness.Target;
import ready27.readiness.TimedPaper;
import ready27.readiness.TimedPapers;

/** Tells room readiness what exams there are to get ready for, and which mocks and scenarios somebody finished. */
@Component
class ReadinessOfExams implements Aims, TimedPapers, ScenarioEvidence {

    private final Exams exams;
    private final Attempts attempts;
    private final Sittings sittings;

    ReadinessOfExams(Exams exams, Attempts attempts, Sittings sittings) {
        this.exams = exams;
        this.attempts = attempts;
        this.sittings = sittings;
    }

    @Override
    public List<Aim> aims() {
        return exams.all().stream()
                .filter(exam -> !exam.hasBooklets())
                .map(ReadinessOfExams::aim)
                .toList();
    }

    @Override
    public List<ScenarioAim> scenarioAims() {
        return exams.all().stream()
                .filter(ExamSpec::hasBooklets)
                .map(ReadinessOfExams::scenarioAim)
                .toList();
    }

    @Override
    public Flux<TimedPaper> of(LearnerId learner) {
        return finished(learner).flatMapIterable(all -> all).map(ReadinessOfExams::paper);
    }

    @Override
    public Flux<ScenarioSitting> of(LearnerId learner, String exam, Seen seen) {
        return finished(learner)
                .flatMapIterable(all -> all)
                .filter(attempt -> attempt.rules().exam().equals(exam))
                .flatMapIterable(attempt -> sitting(attempt, seen).stream().toList());
    }

    private Mono<List<Finished>> finished(LearnerId learner) {
        return ReadOnce.of(
                List.of("finished", learner),
                sittings.all(learner)
                        .filter(ids -> !ids.isEmpty())
                        .flatMapMany(ids -> attempts.of(learner, ids))
                        .ofType(Finished.class)
                        .collectList());
    }

    /** A scenario is the same in whatever revision. */
    private static Optional<ScenarioSitting> sitting(Finished attempt, Seen seen) {
        return attempt.paper().booklet().map(scenario -> {
            List<Result.Mark> marks = attempt.result().marks();
            int lines = attempt.rules().marks() / attempt.rules().questions();
            Set<QuestionId> practised = practised(attempt, seen);
            Map<QuestionId, Integer> seconds = seconds(attempt, seen);
            List<Part> parts = new ArrayList<>();
            for (int first = 0; first + lines <= marks.size(); first += lines) {
                List<Result.Mark> ofOne = marks.subList(first, first + lines);
                int right = (int) ofOne.stream().filter(Result.Mark::right).count();
                String name = scenario.id().value() + "-" + (first / lines + 1);
                parts.add(new Part(
                        name,
                        right * ScenarioSitting.MARKS / lines,
                        ofOne.stream().anyMatch(mark -> practised.contains(mark.question())),
                        ofOne.stream()
                                .map(Result.Mark::question)
                                .filter(seconds::containsKey)
                                .map(seconds::get)
                                .toList()));
            }
            return new ScenarioSitting(attempt.end().when(), true, parts);
        });
    }

    /** The lines that were practised, key and reasons shown, before that sitting began. */
    private static Set<QuestionId> practised(Finished attempt, Seen seen) {
        Instant began = attempt.deadline().started();
        return seen.sights().stream()
                .filter(sight -> !sight.manner().timed() && sight.when().isBefore(began))
                .map(Sight::question)
                .collect(Collectors.toSet());
    }

    /** How long its answered lines took, as far as that is known. */
    private static Map<QuestionId, Integer> seconds(Finished attempt, Seen seen) {
        long ended = attempt.end().when().toEpochMilli();
        return seen.sights().stream()
                .filter(sight -> sight.manner() == Manner.TIMED
                        && sight.secondsKnown()
                        && sight.when().toEpochMilli() == ended)
                .collect(Collectors.toMap(Sight::question, Sight::seconds, (one, same) -> one));
    }

    static Aim aim(ExamSpec exam) {
        if (!(exam.composition() instanceof Blueprint blueprint)) {
            throw new IllegalArgumentException(exam.id() + " has papers of another kind");
        }
        List<Quota> quotas = blueprint.quotas();
        return new Aim(
                exam.id(),
                title(exam),
                quotas.stream().map(Quota::area).toList(),
                new Target(
                        quotas.stream().map(Quota::questions).toList(),
                        exam.rules().pass()),
                Duration.ofMinutes(exam.rules().minutes()));
    }

    /** The first further threshold is the trainer's; without one nobody gets beyond the pass mark. */
    private static ScenarioAim scenarioAim(ExamSpec exam) {
        int pass = exam.rules().pass();
        int trainer = exam.rules().further().stream()
                .findFirst()
                .map(Rules.Threshold::marks)
                .orElse(pass);
        return new ScenarioAim(
                exam.id(),
                title(exam),
                pass,
                trainer,
                Duration.ofMinutes(exam.rules().minutes()));
    }

    private static String title(ExamSpec exam) {
        return exam.qualification().isEmpty() ? exam.rules().title() : exam.qualification();
    }

    private static TimedPaper paper(Finished attempt) {
        Result result = attempt.result();
        return new TimedPaper(
                attempt.rules().exam(),
                attempt.rules().title(),
                attempt.end().when(),
                result.score(),
                result.outOf(),
                result.pass(),
                (int) result.marks().stream()
                        .filter(mark -> !mark.choice().isEmpty())
                        .count(),
                "/exams/" + attempt.id().value() + "/result",
                attempt.paper().reserve());
    }
}
