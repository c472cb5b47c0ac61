package ready27.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import ready27.history.Explaining;
import ready27.history.OnTheDesk;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.TestLearners;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.question.Status;
import ready27.readiness.TestReadiness;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

/** The shipped terms and controls beside a small bank, and the pages of reviews on them. */
final class ReviewTable {

    static final LearnerId ADA = new LearnerId("ada");
    static final LearnerId BOB = new LearnerId("bob");
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Question FIRST = asking("audit-1", "audit-plan");
    static final Question TWIN = asking("audit-2", "audit-plan");
    static final Question NEAR = asking("audit-3", "audit-other");
    static final Question ALONE = Questions.twoStatements("terms-1", Area.OVERVIEW, true, false);
    static final Question RESERVED = Questions.reserve("audit-9", Area.AUDIT, "a");
    static final QuestionBank BANK = new QuestionBank(List.of(FIRST, TWIN, NEAR, ALONE, RESERVED));
    static final CardId AUDIT =
            CardId.of(Kind.MEANING, ShippedContent.syllabus().term("audit").orElseThrow());
    static final CardId THREATS =
            CardId.of(Kind.NUMBER, ShippedContent.syllabus().control("A.5.7").orElseThrow());

    static final OnTheDesk EMPTY_DESK = learner -> Mono.just(Set.of());

    private ReviewTable() {}

    static Question asking(String id, String concept) {
        return Questions.of(id, Area.AUDIT, "b", concept, Pool.PRACTICE, Status.CHECKED);
    }

    static Box box(QuestionId... missed) {
        return Box.of(ShippedContent.syllabus(), BANK, List.of(missed));
    }

    static Map<CardId, Progress> progress(Box box, ReviewLog log, Schedule schedule) {
        Map<CardId, Progress> progress = new LinkedHashMap<>();
        box.cards()
                .forEach(card ->
                        schedule.of(card.id(), log.of(card.id())).ifPresent(known -> progress.put(card.id(), known)));
        return progress;
    }

    /** One card, reviewed so and so many days after the first moment. */
    static List<Review> reviews(CardId card, Grade grade, int... days) {
        List<Review> reviews = new ArrayList<>();
        for (int day : days) {
            reviews.add(Review.of(ReviewKey.of(card, reviews.size()), grade, NINE.plus(Duration.ofDays(day))));
        }
        return reviews;
    }

    static Round round(ReviewLog log, Seen seen, Instant now) {
        return Round.of(ShippedContent.syllabus(), BANK, new Past(log, Wishes.USUAL), seen, Set.of(), List.of(), now);
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo, Consumer<ArgumentResolverConfigurer> visitor, InstantSource clock) {
        return browser(mongo, BANK, visitor, EMPTY_DESK, clock);
    }

    static WebTestClient browser(
            ReactiveMongoTemplate mongo,
            QuestionBank bank,
            Consumer<ArgumentResolverConfigurer> visitor,
            OnTheDesk desk,
            InstantSource clock) {
        Reviews reviews = new Reviews(mongo);
        Reviewing reviewing = new Reviewing(
                reviews, new Sightings(mongo), desk, TestLearners.days(mongo), ShippedContent.syllabus(), bank, clock);
        return WebTestClient.bindToController(
                        new ReviewsController(reviewing),
                        new CardController(reviewing),
                        new ChoiceController(reviewing, new Revisions(mongo, bank), ShippedContent.syllabus()),
                        new MissedCardController(new Explaining(new Sightings(mongo))),
                        new WishesController(reviewing, reviews, TestLearners.days(mongo), TestReadiness.AIMS),
                        new AnkiController(reviewing, ShippedContent.syllabus(), clock))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }
}
