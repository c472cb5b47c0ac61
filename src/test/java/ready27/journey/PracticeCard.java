package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
        String before = page.content();
        Question question = asked(page);
        String choice = right == question.key().equals("a") ? "a" : right ? question.key() : "b";
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Sure", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Check my answer").click();

        assertThat(page.locator("#question .notice strong")).containsText(right ? "Right." : "Not right");
        assertThat(page.locator(".option.is-key")).hasCount(1);
        assertThat(page.locator(".option.is-wrong")).hasCount(right ? 0 : 1);
        List<String> reasons = page.locator(".why").allTextContents();
        assertThat(reasons).hasSize(question.fixedOrder() ? 2 : 4).noneMatch(String::isBlank);
        assertThat(reasons).noneMatch(before::contains);
        assertThat(before).doesNotContain("is-key");
        if (page.getByText("Next question").count() == 1) {
            page.getByText("Next question").click();
        }
    }

    /** Misses the question shown and stays with its explanation. */
    static void miss(Page page) {
        String choice = asked(page).key().equals("a") ? "b" : "a";
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Check my answer").click();
        assertThat(page.locator("#question .notice strong")).containsText("Not right");
    }

    /** Misses the question that stands for a card of the reviews and stays with its explanation. */
    static void missCard(Page page) {
        Question question = BANK.get(
                new QuestionId(page.locator("#card input[name='shown']").inputValue()));
        String choice = question.key().equals("a") ? "b" : "a";
        page.locator("label.option:has(input[value='" + choice + "'])").click();
        page.getByText("Check my answer").click();
        assertThat(page.locator("#card .notice strong")).containsText("Not right");
    }

    private static Question asked(Page page) {
        String action = page.locator("form[action*='/answers/']").getAttribute("action");
        return BANK.get(new QuestionId(action.substring(action.lastIndexOf('/') + 1)));
    }
}
