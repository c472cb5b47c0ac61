package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;

/** One practice question in a browser: answered, and looked at before and after. */
final class PracticeCard {

    private static final QuestionBank BANK = ShippedContent.bank();

    private PracticeCard() {}

    /** Answers the question shown, sure of it, sees every reason and goes on to the next unless it was the last. */
    static void answer(Page page, boolean right) {
        Question question = asked(page);
        page.waitForLoadState();
        String before = page.content();
        String choice = right == question.key().equals("a") ? "a" : right ? question.key() : "b";
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Sure", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Check my answer").click();

        assertThat(page.locator("#question .notice strong")).containsText(right ? "Right." : "Not right");
        assertThat(page.locator(".option.is-key")).hasCount(1);
        assertThat(page.locator(".option.is-wrong")).hasCount(right ? 0 : 1);
        assertThat(page.locator(".why")).hasCount(question.fixedOrder() ? 2 : 4);
        List<String> reasons = page.locator(".why").allTextContents();
        assertThat(reasons).noneMatch(String::isBlank);
        assertThat(reasons).noneMatch(before::contains);
        assertThat(before).contains(question.id().value()).doesNotContain("is-key");
        assertThat(page.locator("[data-next]")).hasText(Pattern.compile("^(Next question|See how it went)$"));
        if (page.getByText("Next question").count() == 1) {
            page.getByText("Next question").click();
            assertThat(page.locator("#question [data-check]")).isVisible();
        }
    }

    /** Misses the question shown and stays with its explanation. */
    static void miss(Page page) {
        String choice = asked(page).key().equals("a") ? "b" : "a";
        page.waitForLoadState();
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Check my answer").click();
        assertThat(page.locator("#question .notice strong")).containsText("Not right");
        page.waitForLoadState();
    }

    /** Misses the question that stands for a card of the reviews and stays with its explanation. */
    static void missCard(Page page) {
        answerCard(page, cardOf(page).key().equals("a") ? "b" : "a", "Not right");
    }

    /** Knows it: what was not known would come back after ten minutes, perhaps while the test is still going on. */
    static void knowCard(Page page) {
        answerCard(page, cardOf(page).key(), "Right.");
    }

    private static void answerCard(Page page, String choice, String verdict) {
        page.waitForLoadState();
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Check my answer").click();
        assertThat(page.locator("#card .notice strong")).containsText(verdict);
    }

    private static Question cardOf(Page page) {
        return BANK.get(new QuestionId(page.locator("#card input[name='shown']").inputValue()));
    }

    private static Question asked(Page page) {
        String action =
                page.locator("form[action*='/answers/']:has([data-check])").getAttribute("action");
        return BANK.get(new QuestionId(action.substring(action.lastIndexOf('/') + 1)));
    }
}
