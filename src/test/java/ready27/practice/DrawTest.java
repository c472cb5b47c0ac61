package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.practice.Practices.BANK;
import static ready27.practice.Practices.DRAFTED;
import static ready27.practice.Practices.FIRST;
import static ready27.practice.Practices.NINE;
import static ready27.practice.Practices.PAIR;
import static ready27.practice.Practices.RESERVED;
import static ready27.practice.Practices.SECOND;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

class DrawTest {

    private static final Seen SEEN =
            SeenForTests.of(new Sight(FIRST.id(), true, NINE), new Sight(PAIR.id(), false, NINE.minusSeconds(60)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void unseenQuestionsComeFirstThenThoseSeenLongestAgo(long seed) {
        assertThat(ids(Draw.of(Wish.USUAL, BANK, SEEN, new Random(seed))))
                .containsExactly(SECOND.id(), PAIR.id(), FIRST.id());
    }

    @Test
    void reserveAndDraftsStayOut() {
        assertThat(ids(Draw.of(Wish.USUAL, BANK, Seen.NOTHING, new Random(1))))
                .doesNotContain(RESERVED.id(), DRAFTED.id());
        assertThat(Draw.again(List.of(RESERVED.id(), DRAFTED.id()), BANK, new Random(1)))
                .isEmpty();
    }

    @Test
    void theMissedAreThoseWhoseLatestAnswerWasWrong() {
        Wish missed = new Wish(List.of(), List.of(), 10, Pick.MISSED);

        assertThat(ids(Draw.of(missed, BANK, SEEN, new Random(1)))).containsExactly(PAIR.id());
    }

    @Test
    void areasAndTopicsNarrowTheChoice() {
        Wish overview = new Wish(List.of(Area.OVERVIEW), List.of(), 10, Pick.ALL);
        Wish clauses = new Wish(List.of(), List.of("9.2"), 10, Pick.ALL);
        Wish control = new Wish(List.of(), List.of("A.5.7"), 10, Pick.ALL);

        assertThat(ids(Draw.of(overview, BANK, Seen.NOTHING, new Random(1)))).containsExactly(PAIR.id());
        assertThat(Draw.of(clauses, BANK, Seen.NOTHING, new Random(1))).hasSize(3);
        assertThat(Draw.of(control, BANK, Seen.NOTHING, new Random(1))).isEmpty();
    }

    @Test
    void twoStatementQuestionsKeepTheirOrder() {
        assertThat(Place.of(PAIR, new Random(3)).order()).isEqualTo("abcd");
        assertThat(Place.of(FIRST, new Random(3)).letters()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    private static List<QuestionId> ids(List<Place> places) {
        return places.stream().map(Place::question).toList();
    }
}
