package ready27.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.home.WorkCard;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.readiness.TestReadiness;
import ready27.readiness.TimedPaper;
import ready27.review.DueCards;
import ready27.review.TestReviews;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

/** The pages of this room on the shipped content, on a Monday at nine. */
final class PlanDesk {

    static final LearnerId ADA = new LearnerId("ada");
    static final LearnerId BOB = new LearnerId("bob");

    private static final String SITE = "https://ready.example";

    final Intents intents;
    final Calendars calendars;
    final ExamDays days;
    final Sightings sightings;
    final List<TimedPaper> papers = new ArrayList<>();
    Instant now = Learning.NINE;
    private final ReactiveMongoTemplate mongo;

    PlanDesk(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        intents = new Intents(mongo);
        calendars = new Calendars(mongo);
        days = TestLearners.days(mongo);
        sightings = new Sightings(mongo);
    }

    WebTestClient guest(LearnerId me) {
        return browser(TestVisitors.guest(me));
    }

    WebTestClient stranger() {
        return browser(TestVisitors.stranger(BOB));
    }

    /** What this room tells the first page. */
    List<WorkCard> today(LearnerId me) {
        return new PlanForToday(intents, days, () -> now)
                .of(me)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private WebTestClient browser(Consumer<ArgumentResolverConfigurer> visitor) {
        InstantSource clock = () -> now;
        MakingAPlan making = making(clock);
        return WebTestClient.bindToController(
                        new PlanController(making, intents, days, clock),
                        new ReadController(ShippedContent.lessons(), intents, clock),
                        new CalendarController(making, SITE, clock),
                        new SubscriptionController(making, calendars, TestLearners.limits(mongo), SITE, clock))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    private MakingAPlan making(InstantSource clock) {
        DueCards cards = TestReviews.due(mongo, ShippedContent.bank(), clock);
        return new MakingAPlan(
                TestReadiness.looking(mongo, ShippedContent.bank(), learner -> Flux.fromIterable(papers), cards),
                cards,
                intents,
                new MakingAPlan.Person(sightings, TestLearners.results(mongo), learner -> Mono.just(Set.of())),
                new MakingAPlan.Library(ShippedContent.lessons(), ShippedContent.bank(), ShippedContent.papers()));
    }
}
