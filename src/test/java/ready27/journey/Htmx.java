package ready27.journey;

import com.microsoft.playwright.Page;

/** What htmx is about in a page. */
final class Htmx {

    private static final String AT_REST = """
            () => document.readyState === "complete"
                && !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added")
            """;

    private Htmx() {}

    /** Waits until the page is there, with what it fetches by itself, and has taken up what was put in. */
    static void rests(Page page) {
        page.waitForFunction(AT_REST);
    }
}
