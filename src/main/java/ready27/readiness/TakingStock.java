package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Learners;
import ready27.learner.Preferences;
import ready27.learner.ReadOnce;
import ready27.learner.RealResult;
import ready27.learner.RealResults;
import ready27.question.Pool;
import ready27.question.QuestionBank;

/** Gathers what the rooms know of a person, and says where that person stands. */
@Component
class TakingStock {

    private final Aims aims;
    private final QuestionBank bank;
    private final Sightings sightings;
    private final TimedPapers papers;
    private final ObjectProvider<ScenarioEvidence> scenarios;
    private final ObjectProvider<ScenarioShelf> shelves;
    private final ObjectProvider<DueReviews> reviews;
    private final Verdicts verdicts;
    private final Person person;

    TakingStock(
            Aims aims,
            QuestionBank bank,
            Sightings sightings,
            TimedPapers papers,
            ObjectProvider<ScenarioEvidence> scenarios,
            ObjectProvider<ScenarioShelf> shelves,
            ObjectProvider<DueReviews> reviews,
            Verdicts verdicts,
            Person person) {
        this.aims = aims;
        this.bank = bank;
        this.sightings = sightings;
        this.papers = papers;
        this.scenarios = scenarios;
        this.shelves = shelves;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.person = person;
    }

    /** What room learner keeps that readiness asks for. */
    @Component
    static class Person {

        private final ExamDays days;
        private final RealResults results;
        private final Learners learners;

        Person(ExamDays days, RealResults results, Learners learners) {
            this.days = days;
            this.results = results;
            this.learners = learners;
        }

        Mono<About> about(LearnerId learner) {
            return Mono.zip(days.of(learner), results.of(learner), learners.preferences(learner))
                    .map(all -> new About(all.getT1(), all.getT2(), all.getT3()));
        }
    }

    private record About(Map<String, LocalDate> days, List<RealResult> results, Preferences likes) {

        private static final About NOBODY = new About(Map.of(), List.of(), Preferences.USUAL);

        int daysUntil(String exam, Instant now) {
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return Optional.ofNullable(days.get(exam))
                    .filter(day -> !day.isBefore(today))
                    .map(day -> (int) ChronoUnit.DAYS.between(today, day))
                    .orElse(Ahead.NO_DAY);
        }

        /** By exam, when it was passed last. */
        Map<String, LocalDate> passed() {
            return results.stream()
                    .filter(RealResult::passed)
                    .collect(Collectors.toMap(
                            RealResult::exam, RealResult::sat, (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    /** What the answers and sittings of a person are. */
    private record Done(
            Seen seen, List<TimedPaper> papers, List<ScenarioStanding> scenarios, List<ScenarioPaper> shelf, int due) {}

    /** Empty where there is no exam to get ready for. */
    Mono<Stock> of(LearnerId learner, Instant now) {
        return Mono.justOrEmpty(aims.first())
                .flatMap(aim -> Mono.zip(verdicts.of(learner), person.about(learner))
                        .flatMap(both -> done(learner, both.getT1(), now)
                                .map(done -> stock(aim, done, both.getT1(), both.getT2(), now))))
                .contextWrite(ReadOnce::begin);
    }

    /** The same, and what it says is kept: the next verdict starts from there. */
    Mono<Stock> tell(LearnerId learner, Instant now) {
        return of(learner, now).flatMap(stock -> keep(learner, stock).thenReturn(stock));
    }

    /** For somebody of whom nothing is known. */
    Mono<Stock> ofNobody(Instant now) {
        Done nothing = new Done(Seen.NOTHING, List.of(), List.of(), List.of(), 0);
        return Mono.justOrEmpty(aims.first()).map(aim -> stock(aim, nothing, Kept.NOTHING, About.NOBODY, now));
    }

    private Mono<Done> done(LearnerId learner, Kept kept, Instant now) {
        Mono<Integer> due = Flux.fromStream(reviews::stream)
                .concatMap(room -> room.due(learner, now))
                .reduce(0, Integer::sum);
        return sightings
                .of(learner)
                .flatMap(seen -> Mono.zip(
                                papers.of(learner).collectList(),
                                scenarios(learner, seen, kept, now),
                                shelf(learner, seen),
                                due)
                        .map(all -> new Done(seen, all.getT1(), all.getT2(), all.getT3(), all.getT4())));
    }

    private Mono<List<ScenarioPaper>> shelf(LearnerId learner, Seen seen) {
        return Flux.fromIterable(aims.scenarioAims())
                .take(1)
                .concatMap(
                        aim -> Flux.fromStream(shelves::stream).concatMap(room -> room.of(learner, aim.exam(), seen)))
                .collectList();
    }

    private Mono<List<ScenarioStanding>> scenarios(LearnerId learner, Seen seen, Kept kept, Instant now) {
        return Flux.fromIterable(aims.scenarioAims())
                .concatMap(aim -> Flux.fromStream(scenarios::stream)
                        .concatMap(room -> room.of(learner, aim.exam(), seen))
                        .collectList()
                        .map(sittings -> ScenarioStanding.of(
                                aim, kept.bar(), sittings, kept.before(aim.exam(), now), Observed.day(now))))
                .collectList();
    }

    private Stock stock(Aim aim, Done done, Kept kept, About about, Instant now) {
        Observed observed = Observed.of(done.seen().sights(), bank, aim, now);
        Standing standing = Standing.of(
                aim,
                about.likes().extraTimePercent(),
                kept.bar(),
                observed,
                done.papers(),
                kept.before(aim.exam(), now),
                Observed.day(now));
        boolean passed = about.passed().containsKey(aim.exam())
                || done.papers().stream()
                        .anyMatch(paper -> paper.exam().equals(aim.exam()) && paper.marks() >= paper.pass());
        Ahead ahead = new Ahead(
                unseen(aim, done.seen()),
                done.due(),
                about.daysUntil(aim.exam(), now),
                lately(aim.exam(), done.papers(), now));
        return new Stock(
                standing,
                done.scenarios(),
                kept,
                done.papers(),
                about.days(),
                about.passed(),
                passed,
                about.likes(),
                ahead,
                NextSteps.of(standing, ahead),
                passed ? stageSteps(standing, ahead, done, about, now) : List.of(),
                now);
    }

    private static List<StageStep> stageSteps(Standing first, Ahead ahead, Done done, About about, Instant now) {
        return done.scenarios().stream()
                .findFirst()
                .map(stage -> NextStageSteps.of(
                        stage,
                        first.bar(),
                        new StageAhead(
                                done.shelf(),
                                StageAhead.faded(first, ahead),
                                ahead.due(),
                                about.daysUntil(stage.aim().exam(), now),
                                lately(stage.aim().exam(), done.papers(), now),
                                about.likes().extraTimePercent())))
                .orElse(List.of());
    }

    private Mono<Void> keep(LearnerId learner, Stock stock) {
        return say(learner, stock, stock.exam(), Said.of(stock.standing()))
                .thenMany(Flux.fromIterable(stock.opened() ? stock.scenarios() : List.of()))
                .concatMap(scenario -> say(learner, stock, scenario.aim().exam(), Said.of(scenario)))
                .then();
    }

    /** What was said today already is not written again. */
    private Mono<Void> say(LearnerId learner, Stock stock, String exam, Said said) {
        LocalDate today = stock.today();
        boolean nothing = said.answers() == 0 && stock.kept().of(exam).isEmpty();
        return nothing || said.equals(stock.kept().of(exam).get(today))
                ? Mono.empty()
                : verdicts.say(learner, exam, today, said);
    }

    private static boolean lately(String exam, List<TimedPaper> papers, Instant now) {
        Instant since = now.minus(NextSteps.LAST_WEEK, ChronoUnit.DAYS);
        return papers.stream()
                .anyMatch(paper -> paper.exam().equals(exam) && paper.when().isAfter(since));
    }

    private List<Integer> unseen(Aim aim, Seen seen) {
        return aim.areas().stream()
                .map(area -> (int) bank.in(area).stream()
                        .filter(question -> question.pool() == Pool.PRACTICE && seen.times(question.id()) == 0)
                        .count())
                .toList();
    }
}
