package ready27.home;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.testing.Requests.page;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Changes;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.question.QuestionBank;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.syllabus.Area;
import ready27.testing.StoreCommands;
import ready27.web.TestViews;

/** Rooms do not know of each other; where they ask for the same it is read once. */
class HomeReadsTest {

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private final Sightings sightings = new Sightings(store.template());
    private final QuestionBank bank = new QuestionBank(List.of(Questions.classic("q-1", Area.AUDIT, "a")));

    @Test
    void whatTwoRoomsAskForIsReadOnce() {
        OpenWork asks = learner -> sightings.of(learner).flatMapMany(seen -> Flux.empty());
        Changes changes = new Changes(
                sightings, bank, new Revisions(store.template(), bank), learner -> Mono.just(Set.of()), List.of());
        WebTestClient ada = WebTestClient.bindToController(new HomeController(List.of(asks, asks), sightings, changes))
                .argumentResolvers(TestVisitors.guest(new LearnerId("ada")))
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .build();

        page(ada, "/");
        page(ada, "/");

        assertThat(store.collectionsReadSince()).containsExactly("sightings", "sightings");
    }
}
