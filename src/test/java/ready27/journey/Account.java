package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An account made and used in a browser; each step waits for the page that it leads to. */
final class Account {

    private static final String PASSWORD = "four words to remember";

    private Account() {}

    /** Ends signed in. */
    static void make(App app, Page page, String address) {
        page.navigate(app.url("/learner/register"));
        fill(page, address);
        press(page, "Make the account");
        assertThat(page.locator("h1")).hasText("Sign in");
        fill(page, address);
        press(page, "Sign in");
        page.waitForURL(app.url("/"));
    }

    static void signIn(App app, Page page, String address) {
        page.navigate(app.url("/learner/sign-in"));
        fill(page, address);
        press(page, "Sign in");
        page.waitForURL(app.url("/"));
    }

    static void signOut(App app, Page page) {
        page.navigate(app.url("/learner"));
        press(page, "Sign out");
        page.waitForURL(app.url("/"));
    }

    private static void fill(Page page, String address) {
        page.getByLabel("E-mail address").fill(address);
        page.getByLabel("Password").fill(PASSWORD);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
