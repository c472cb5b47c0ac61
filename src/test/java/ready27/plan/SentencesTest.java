package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.Learning.MONDAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a plan says of itself is true and needs no arithmetic. */
class SentencesTest {

    private final Learning ada = new Learning();

    @Test
    void whatDoesNotFitIsNamedWithTheMinutesThatWouldDo() {
        assertThat(of(ada.in(10, 30)))
                .contains(
                        "10 days to go.",
                        "Not everything fits. Left out: ",
                        "new questions",
                        "All of it takes at least");
    }

    @Test
    void thoseMinutesDoIndeed() {
        String said = of(ada.in(20, 30));
        int needed = Integer.parseInt(said.replaceFirst("(?s).*at least ([0-9]+) minutes a day.*", "$1"));

        assertThat(of(ada.in(20, needed + 5))).contains("Everything fits.");
    }

    @Test
    void whoHasMoreTimeThanNeededIsTold() {
        assertThat(of(ada.in(60, 120))).contains("Everything fits. The last new piece", "a day would do.");
    }

    @Test
    void longPiecesAreExplained() {
        assertThat(of(ada.in(60, 5))).contains("A few pieces take longer than 5 minutes and cannot be divided");
        assertThat(of(ada.in(60, 60))).doesNotContain("cannot be divided");
    }

    @Test
    void whoHasNothingNewLeftIsNotSentBackToTheStart() {
        assertThat(of(ada.readAll().answeredAll(true, 5))).contains("Everything new is done");
    }

    @Test
    void whatIsMissingForAPlanIsAskedFor() {
        ada.days.clear();
        assertThat(lead())
                .containsExactly(
                        "No day of an exam is known yet. Say when it is, or when you mean to sit it, and the plan is there.");
        ada.minutes = Intent.UNSAID;
        assertThat(lead()).hasSize(1).allMatch(said -> said.startsWith("Say when your exam is and how many minutes"));
        ada.days.put("foundation", MONDAY.plusDays(9));
        assertThat(lead()).containsExactly("Say how many minutes a day you have, and the plan is there.");
    }

    @Test
    void whoPassedEveryExamIsNotAskedForADay() {
        ada.passed = Set.of("foundation", "practitioner");
        ada.open = true;

        assertThat(lead()).containsExactly("You have passed every exam there is to plan for.");
    }

    @Test
    void aPractitionerDayThatDoesNotFollowFoundationIsNamed() {
        ada.open = true;
        ada.days.put("practitioner", MONDAY.plusDays(30));

        assertThat(lead()).singleElement().asString().contains("1 April 2026, is not planned for");
    }

    private List<String> lead() {
        return Sentences.lead(ada.basis(), ada.plan());
    }

    private static String of(Learning somebody) {
        Plan plan = somebody.plan();
        return String.join(" ", Sentences.of(plan.stages().get(0), plan));
    }
}
