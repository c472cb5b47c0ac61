package ready27.exam;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import ready27.exam.Attempt.Finished;
import ready27.exam.Blueprint.Quota;
import ready27.history.Explaining;
import ready27.history.OnTheDesk;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Learners;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.paper.Papers;
import ready27.paper.ScenarioRevisions;
import ready27.prose.Markdown;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.question.Status;
import ready27.question.Style;
import ready27.search.PublicSources;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

/** The exam that the tests of this room sit: four questions, forty minutes, thirty seconds of grace, from nine. */
final class MockExam {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-03-02T09:40:00Z");
    static final LearnerId ADA = new LearnerId("ada");
    static final LearnerId BOB = new LearnerId("bob");
    static final Rules RULES = new Rules("foundation", "Foundation mock exam", 4, 4, 2, 40, 30, List.of());
    static final Blueprint BLUEPRINT = new Blueprint(
            List.of(new Quota(Area.LEADERSHIP, 2), new Quota(Area.AUDIT, 2)), Map.of(Style.CLASSIC, 4), 2);
    static final ExamSpec SPEC =
            new ExamSpec(RULES, "Foundation", "", BLUEPRINT, List.of(), "Unofficial.", "A page", List.of());

    private final Random keys = new Random(2);
    private Instant now = NINE;
    final InstantSource clock = () -> now;
    private final ReactiveMongoOperations mongo;
    final QuestionBank bank;
    final Attempts attempts;
    final Sittings sittings;
    final Sightings sightings;
    final FinishingAnExam finishing;
    final KeepingActions keeping;
    final StartingAnExam starting;
    final SweepingUp sweeping;
    final ExamData data;
    final Notebooks notebooks;
    final KeepingNotes notes;
    private final Receipts receipts;
    private final Papers papers;
    private final Admitting admitting;
    private final ShownPapers shown;
    private final Learners learners;
    private final ExamSpec spec;
    private final Exams exams;

    MockExam(ReactiveMongoOperations mongo) {
        this(mongo, new QuestionBank(questions()));
    }

    MockExam(ReactiveMongoOperations mongo, QuestionBank bank) {
        this(mongo, bank, SPEC);
    }

    MockExam(ReactiveMongoOperations mongo, QuestionBank bank, ExamSpec spec, ExamSpec... more) {
        this(mongo, bank, new Papers(List.of()), spec, more);
    }

    MockExam(ReactiveMongoOperations mongo, QuestionBank bank, Papers papers, ExamSpec spec, ExamSpec... more) {
        this.mongo = mongo;
        this.bank = bank;
        this.papers = papers;
        this.spec = spec;
        List<ExamSpec> all = new ArrayList<>(List.of(spec));
        all.addAll(List.of(more));
        exams = new Exams(() -> new ExamBook(all));
        attempts = new Attempts(mongo);
        sittings = new Sittings(mongo);
        sightings = new Sightings(mongo);
        learners = TestLearners.on(mongo);
        shown = new ShownPapers(new Revisions(mongo, bank), new ScenarioRevisions(mongo, papers));
        finishing = new FinishingAnExam(attempts, sittings, sightings, shown);
        keeping = new KeepingActions(attempts, finishing);
        admitting = new Admitting(exams, sittings, TestLearners.results(mongo));
        LongSupplier chance = new Random(1)::nextLong;
        starting = new StartingAnExam(
                new DrawingAPaper(bank, papers, new Exposures(mongo), sightings, chance),
                admitting,
                attempts,
                sittings,
                learners,
                finishing,
                chance);
        receipts = new Receipts(mongo);
        notebooks = new Notebooks(mongo);
        notes = new KeepingNotes(attempts, notebooks, exams);
        data = new ExamData(attempts, notebooks, sittings);
        sweeping = new SweepingUp(sittings, attempts, finishing, clock);
    }

    OnTheDesk desk() {
        return new OpenPapers(sittings, attempts);
    }

    ReadinessOfExams readiness() {
        return new ReadinessOfExams(exams, attempts, sittings);
    }

    ShelfOfPapers shelf() {
        return new ShelfOfPapers(exams, papers, sittings);
    }

    OpenExams openExams() {
        return new OpenExams(exams, starting, attempts, sittings, clock);
    }

    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Area area : List.of(Area.LEADERSHIP, Area.AUDIT)) {
            for (int i = 1; i <= 4; i++) {
                questions.add(Questions.classic(area.key() + "-" + i, area, "b"));
            }
            for (int i = 1; i <= 2; i++) {
                String id = area.key() + "-reserve-" + i;
                questions.add(Questions.of(id, area, "c", id, Pool.RESERVE, Status.CHECKED));
            }
        }
        return questions;
    }

    MockExam at(Instant instant) {
        now = instant;
        return this;
    }

    Instant now() {
        return now;
    }

    AttemptId begun() {
        return begunBy(ADA, false);
    }

    AttemptId begunBy(LearnerId learner, boolean reserve) {
        return ((Starting.Seated) starting.start(learner, spec, new Wanted.FromTheBank(reserve), now)
                        .block())
                .attempt();
    }

    Attempt attempt(AttemptId id) {
        return attempts.of(ADA, id).block();
    }

    QuestionId question(AttemptId id, int number) {
        return attempt(id).paper().places().get(number - 1).question();
    }

    Finished finished(AttemptId id) {
        return (Finished) attempt(id);
    }

    /** What a browser sees; {@code me} sends every request. */
    WebTestClient browser(LearnerId me) {
        return browser(TestVisitors.guest(me));
    }

    /** The same pages for somebody whose session has ended. */
    WebTestClient strangersBrowser() {
        return browser(TestVisitors.stranger(BOB));
    }

    private WebTestClient browser(Consumer<ArgumentResolverConfigurer> visitor) {
        return WebTestClient.bindToController(controllers())
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .argumentResolvers(visitor)
                .httpMessageCodecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .configureClient()
                .responseTimeout(java.time.Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    EventController events() {
        return new EventController(attempts, finishing, TestLearners.signedIn(mongo, clock), clock);
    }

    private Object[] controllers() {
        return new Object[] {
            new ExamsController(exams, starting, learners, clock),
            new DeskController(
                    attempts,
                    finishing,
                    new HandingIn(attempts, finishing),
                    shown,
                    notes,
                    new Markdown(ShippedContent.syllabus()),
                    clock),
            new ActionController(keeping, clock, keys::nextLong),
            new ResultController(
                    attempts,
                    finishing,
                    shown,
                    notes,
                    sightings,
                    ShippedContent.syllabus(),
                    new Markdown(ShippedContent.syllabus()),
                    clock),
            new CauseController(new Explaining(sightings)),
            new PapersController(
                    exams, papers, sittings, admitting, starting, new Markdown(ShippedContent.syllabus()), clock),
            new NotebookController(notes, clock),
            new BookController(
                    attempts, notes, notebooks, sittings, PublicSources.searching(), ShippedContent.syllabus()),
            events(),
            new ReceiptController(attempts, receipts),
            new HistoryController(attempts, sittings),
            new UnsentController(attempts, keeping, clock)
        };
    }
}
