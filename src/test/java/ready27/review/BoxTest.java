package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ready27.review.ReviewTable.ALONE;
import static ready27.review.ReviewTable.FIRST;
import static ready27.review.ReviewTable.NEAR;
import static ready27.review.ReviewTable.NINE;
import static ready27.review.ReviewTable.RESERVED;
import static ready27.review.ReviewTable.TWIN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.question.Question;
import ready27.testing.ShippedContent;

class BoxTest {

    @Test
    void everyTermAndEveryControlHasTwoCards() {
        Box box = Box.of(ShippedContent.syllabus(), ShippedContent.bank(), List.of());

        assertThat(box.cards().stream()
                        .map(card -> card.id().kind())
                        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .containsEntry(Kind.MEANING, 121L)
                .containsEntry(Kind.WORD, 121L)
                .containsEntry(Kind.NUMBER, 93L)
                .containsEntry(Kind.PURPOSE, 93L)
                .doesNotContainKey(Kind.QUESTION);
        assertThat(box.cards()).hasSize(2 * 121 + 2 * 93);
    }

    @Test
    void everyMissedQuestionOfTheShippedBankMakesACard() {
        List<Question> practised = ShippedContent.bank().served();
        Box box = Box.of(
                ShippedContent.syllabus(),
                ShippedContent.bank(),
                practised.stream().map(Question::id).toList());

        assertThat(box.cards())
                .allSatisfy(card -> assertThat(new CardId(card.id().value())).isEqualTo(card.id()));
        assertThat(box.cards()).filteredOn(Card.Missed.class::isInstance).hasSizeGreaterThan(practised.size() / 2);
    }

    /** Learners' logs hang on them. */
    @ParameterizedTest
    @ValueSource(strings = {"meaning-risk-owner", "word-risk-owner", "number-a-5-7", "purpose-a-8-34"})
    void idsStayForEver(String id) {
        assertThat(ReviewTable.box().find(new CardId(id))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "word", "word-", "moon-audit", "word-a.5.7", "word-$where", "question-A", "word-a_1"})
    void anIdOfNoKindIsRefused(String id) {
        assertThatThrownBy(() -> new CardId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissedQuestionComesBackAsAnUnseenOneOfTheSameConcept() {
        assertThat(variant(FIRST, seen(FIRST)).question()).isEqualTo(TWIN);
    }

    @Test
    void thenAsOneOfTheSameClause() {
        assertThat(variant(FIRST, seen(FIRST, TWIN)).question()).isEqualTo(NEAR);
    }

    @Test
    void thenAsTheOneOfItsConceptThatWasSeenLongestAgo() {
        assertThat(variant(FIRST, seen(NEAR, TWIN, FIRST)).question()).isEqualTo(TWIN);
        assertThat(variant(ALONE, seen(ALONE)).question()).isEqualTo(ALONE);
    }

    @Test
    void aReservedQuestionIsNeverShownAgain() {
        Box box = ReviewTable.box(RESERVED.id());
        Card.Missed card = (Card.Missed) box.find(CardId.of(RESERVED.id())).orElseThrow();

        assertThat(Variant.of(card, seen(RESERVED, FIRST, TWIN, NEAR), key(card))
                        .question())
                .isEqualTo(FIRST);
        assertThat(card.shown(RESERVED.id().value())).isEmpty();
        assertThat(card.shown(ALONE.id().value())).isEmpty();
    }

    @Test
    void askedTwiceItShowsTheSameOptionsInTheSameOrder() {
        assertThat(variant(FIRST, seen(FIRST))).isEqualTo(variant(FIRST, seen(FIRST)));
        assertThat(variant(FIRST, seen(FIRST)).letters()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(variant(ALONE, seen(ALONE)).letters()).containsExactly("a", "b", "c", "d");
    }

    private static Variant variant(Question missed, Seen seen) {
        Card.Missed card = (Card.Missed)
                ReviewTable.box(missed.id()).find(CardId.of(missed.id())).orElseThrow();
        return Variant.of(card, seen, key(card));
    }

    private static ReviewKey key(Card card) {
        return ReviewKey.of(card.id(), 0);
    }

    /** The first was seen longest ago. */
    private static Seen seen(Question... questions) {
        List<Question> all = Arrays.asList(questions);
        return SeenForTests.of(all.stream()
                .map(question -> new Sight(question.id(), false, NINE.plusSeconds(all.indexOf(question))))
                .toArray(Sight[]::new));
    }
}
