package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Limits;
import ready27.learner.RealResults;
import ready27.learner.Role;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.web.TestViews;

/** The pages of this room on the bank of the stories, at nine. */
final class Ready {

    static final LearnerId ADA = new LearnerId("ada");
    static final LearnerId BOB = new LearnerId("bob");
    static final ScenarioAim PRACTITIONER =
            new ScenarioAim("practitioner", "Practitioner", 40, 53, Duration.ofMinutes(150));

    final Sightings sightings;
    final Verdicts verdicts;
    final Shares shares;
    final ExamDays days;
    final RealResults results;
    final HitRates hitRates;
    private final Limits limits;
    private final ReactiveMongoTemplate mongo;
    private Instant now = Stories.NINE;
    private List<TimedPaper> papers = List.of();
    private List<ScenarioSitting> scenarios = List.of();
    private List<ScenarioPaper> shelved = List.of();
    private int due;

    Ready(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        limits = TestLearners.limits(mongo);
        sightings = new Sightings(mongo);
        verdicts = new Verdicts(mongo);
        shares = new Shares(mongo);
        days = TestLearners.days(mongo);
        results = TestLearners.results(mongo);
        hitRates = new HitRates(results, verdicts);
    }

    Ready at(Instant instant) {
        now = instant;
        return this;
    }

    Ready papers(TimedPaper... finished) {
        papers = List.of(finished);
        return this;
    }

    Ready scenarios(ScenarioSitting... sat) {
        scenarios = List.of(sat);
        return this;
    }

    Ready shelf(ScenarioPaper... papers) {
        shelved = List.of(papers);
        return this;
    }

    /** In the real exam, a month ago. */
    Ready passedFoundation() {
        TestLearners.passed(mongo, ADA, "foundation");
        return this;
    }

    Ready due(int cards) {
        due = cards;
        return this;
    }

    Ready answered(List<ready27.history.Sight> sights) {
        sightings.record(ADA, "story " + sights.hashCode(), sights).block();
        return this;
    }

    Stock stock() {
        return taking().of(ADA, now).blockOptional().orElseThrow();
    }

    Stock told() {
        return taking().tell(ADA, now).blockOptional().orElseThrow();
    }

    WebTestClient guest(LearnerId me) {
        return browser(TestVisitors.guest(me));
    }

    WebTestClient member(LearnerId me, String name) {
        return browser(TestVisitors.member(me, name, Role.LEARNER));
    }

    WebTestClient stranger() {
        return browser(TestVisitors.stranger(BOB));
    }

    private WebTestClient browser(
            java.util.function.Consumer<
                            org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer>
                    visitor) {
        TakingStock taking = taking();
        return WebTestClient.bindToController(
                        new ReadinessController(taking, verdicts, days, () -> now),
                        new ShareController(taking, shares, limits, "https://ready.example", () -> now),
                        new MethodController(hitRates, () -> now))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    private TakingStock taking() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        ScenarioEvidence evidence = (learner, exam, seen) -> Flux.fromIterable(scenarios);
        DueReviews reviews = (learner, when) -> Mono.just(due);
        beans.addBean("scenarios", evidence);
        ScenarioShelf shelf = (learner, exam, seen) -> Flux.fromIterable(shelved);
        beans.addBean("shelf", shelf);
        beans.addBean("reviews", reviews);
        return new TakingStock(
                aims(),
                Stories.BANK,
                sightings,
                learner -> Flux.fromIterable(papers),
                beans.getBeanProvider(ScenarioEvidence.class),
                beans.getBeanProvider(ScenarioShelf.class),
                beans.getBeanProvider(DueReviews.class),
                verdicts,
                new TakingStock.Person(days, results, TestLearners.on(mongo)));
    }

    private static Aims aims() {
        return new Aims() {

            @Override
            public List<Aim> aims() {
                return List.of(Stories.AIM);
            }

            @Override
            public List<ScenarioAim> scenarioAims() {
                return List.of(PRACTITIONER);
            }
        };
    }
}
