package ready27.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import ready27.history.Explaining;
import ready27.history.OnTheDesk;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

/** A small bank and the pages of practice on it. */
final class Practices {

    static final LearnerId ADA = new LearnerId("ada");
    static final LearnerId BOB = new LearnerId("bob");
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Question FIRST = Questions.classic("audit-1", Area.AUDIT, "b");
    static final Question SECOND = Questions.classic("audit-2", Area.AUDIT, "c");
    static final Question PAIR = Questions.twoStatements("terms-1", Area.OVERVIEW, true, false);
    static final Question RESERVED = Questions.reserve("audit-9", Area.AUDIT, "a");
    static final Question DRAFTED = Questions.draft("audit-8", Area.AUDIT, "a");
    static final QuestionBank BANK = new QuestionBank(List.of(FIRST, SECOND, PAIR, RESERVED, DRAFTED));

    private Practices() {}

    static PracticeSet set(String id, LearnerId learner, Question... questions) {
        List<Place> places = Stream.of(questions)
                .map(question -> new Place(question.revisionKey(), question.fixedOrder() ? "abcd" : "cadb"))
                .toList();
        return PracticeSet.begin(new SetId(id), learner, Wish.USUAL, places, NINE);
    }

    /** Nobody sits an exam. */
    static final OnTheDesk EMPTY_DESK = learner -> Mono.just(Set.of());

    static WebTestClient browser(ReactiveMongoTemplate mongo, Consumer<ArgumentResolverConfigurer> visitor) {
        return browser(mongo, EMPTY_DESK, visitor);
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo, OnTheDesk desk, Consumer<ArgumentResolverConfigurer> visitor) {
        InstantSource clock = InstantSource.fixed(NINE);
        PracticeSets sets = new PracticeSets(mongo);
        Sightings sightings = new Sightings(mongo);
        SetPages pages = new SetPages(sets, new Revisions(mongo, BANK), sightings, ShippedContent.syllabus(), clock);
        Answering answering = new Answering(sets, sightings);
        return WebTestClient.bindToController(
                        new ChoosingController(
                                sets,
                                BANK,
                                ShippedContent.syllabus(),
                                sightings,
                                desk,
                                clock,
                                new Random(27)::nextLong),
                        new SetController(pages, answering),
                        new AnswerController(pages, answering, sets, clock),
                        new FlagController(pages, sightings),
                        new MissedController(new Explaining(sightings)))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }
}
