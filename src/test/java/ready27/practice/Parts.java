package ready27.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import ready27.history.Explaining;
import ready27.history.OnTheDesk;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.paper.OpenedPapers;
import ready27.paper.PaperFiles;
import ready27.paper.Papers;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.paper.ScenarioRevisions;
import ready27.prose.Markdown;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

/** A practice paper and a reserve paper, and the pages on which their parts are practised. */
final class Parts {

    static final Scenario BAKERY = PaperFiles.scenario("practitioner-bakery", "practice");
    static final Scenario HARBOUR = PaperFiles.scenario("practitioner-harbour", "reserve");
    static final PartId CLASSIC = new PartId("practitioner-bakery-1-a");
    static final PartId MATCHING = new PartId("practitioner-bakery-2-b");
    static final PartId MULTIPLE = new PartId("practitioner-bakery-1-c");
    static final PartId RESERVED = new PartId("practitioner-harbour-1-a");

    private Parts() {}

    static PaperPart part(PartId id) {
        return PaperPart.in(BAKERY, id).orElseThrow();
    }

    /** Papers that nobody has opened, except those who opened the reserve. */
    static OpenedPapers openedBy(LearnerId... learners) {
        return learner -> Mono.just(Set.of(learners).contains(learner) ? Set.of(HARBOUR.id()) : Set.<ScenarioId>of());
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo, OpenedPapers opened, Consumer<ArgumentResolverConfigurer> visitor) {
        return browser(mongo, new Papers(List.of(BAKERY, HARBOUR)), opened, visitor);
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo,
            Papers papers,
            OpenedPapers opened,
            Consumer<ArgumentResolverConfigurer> visitor) {
        return browser(mongo, papers, opened, Practices.EMPTY_DESK, visitor);
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo,
            Papers papers,
            OpenedPapers opened,
            OnTheDesk desk,
            Consumer<ArgumentResolverConfigurer> visitor) {
        PartRounds rounds = new PartRounds(mongo);
        Sightings sightings = new Sightings(mongo);
        OfferingParts offering = new OfferingParts(papers, opened, desk);
        PartPages pages = new PartPages(
                offering,
                rounds,
                new ScenarioRevisions(mongo, papers),
                sightings,
                new Markdown(ShippedContent.syllabus()),
                ShippedContent.syllabus());
        return WebTestClient.bindToController(
                        new PartsController(offering, rounds),
                        new PartController(
                                pages,
                                offering,
                                new AnsweringParts(rounds, sightings, new Random(27)::nextLong),
                                InstantSource.fixed(Practices.NINE)),
                        new MissedLineController(pages, new Explaining(sightings)))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }
}
