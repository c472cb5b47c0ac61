package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as somebody does who needs it dark, narrow, enlarged, or read aloud; gathers what is wrong. A look is
 * named for the template of the page, and after a comma for the state it is in: {@code "exam/desk, with keys"}.
 */
final class Looks {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Every theme at every width takes twice as long; by default both themes and both widths have their turn. */
    private static final boolean ALL = Boolean.getBoolean("ready27.access.all");

    private static final String SHAPE = """
            () => {
                const faults = [];
                const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + (e.getAttribute('class') || '');
                if (document.querySelectorAll('h1').length !== 1) {
                    faults.push(document.querySelectorAll('h1').length + ' h1');
                }
                if (!/\\S+ · Ready27/.test(document.title)) {
                    faults.push('title "' + document.title + '"');
                }
                const scrolls = (e) => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
                const shown = (e) => e.checkVisibility() && !e.closest('.visually-hidden, .skip, svg, dialog:not([open])');
                if (document.documentElement.scrollWidth > innerWidth) {
                    const wide = [...document.querySelectorAll('body *')]
                        .filter((e) => shown(e) && e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e));
                    faults.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' ' + wide.slice(0, 3).map(name));
                }
                for (const e of document.querySelectorAll('body *')) {
                    const style = getComputedStyle(e);
                    if (shown(e) && /hidden|clip/.test(style.overflowX + style.overflowY)
                            && style.textOverflow !== 'ellipsis' && e.textContent.trim()
                            && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2)) {
                        faults.push('cut off: ' + name(e));
                    }
                }
                return faults;
            }
            """;

    /** What sticks lies by chance over what a reader would scroll from under it. */
    private static final String LAY_DOWN = """
            () => {
                for (const e of document.querySelectorAll('body *')) {
                    if (getComputedStyle(e).position === 'sticky') {
                        e.style.position = 'static';
                    }
                }
            }
            """;

    private static final String LET_STICK =
            "() => document.querySelectorAll('[style]').forEach((e) => e.style.removeProperty('position'))";

    private final List<String> faults = new ArrayList<>();
    private int pages;

    /** The page stays as wide and as dark as it was looked at last. */
    void at(String name, Page page) {
        named(name, page);
        boolean even = pages++ % 2 == 0;
        look(name, page, 1440, even ? ColorScheme.LIGHT : ColorScheme.DARK);
        look(name, page, 360, even ? ColorScheme.DARK : ColorScheme.LIGHT);
        if (ALL) {
            look(name, page, 1440, even ? ColorScheme.DARK : ColorScheme.LIGHT);
            look(name, page, 360, even ? ColorScheme.LIGHT : ColorScheme.DARK);
        }
        page.setViewportSize(720, 450);
        shape(name + " at 200 percent", page);
        page.setViewportSize(1440, 900);
    }

    /** For the state of a page that is looked at elsewhere, or a page of a few words: one width, one theme. */
    void once(String name, Page page) {
        named(name, page);
        boolean even = pages++ % 2 == 0;
        look(name, page, even ? 1440 : 360, even ? ColorScheme.DARK : ColorScheme.LIGHT);
        page.setViewportSize(1440, 900);
    }

    /** The page that is looked at may be on its way yet. */
    private static void named(String name, Page page) {
        assertThat(page.locator("body")).hasAttribute("data-template", name.split(",", 2)[0]);
        Htmx.rests(page);
    }

    private void look(String name, Page page, int width, ColorScheme theme) {
        String where = name + ", " + width + " wide, " + theme;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, width == 360 ? 780 : 900);
        shape(where, page);
        page.evaluate(LAY_DOWN);
        List<Rule> violations = new AxeBuilder(page)
                .withTags(TAGS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        page.evaluate(LET_STICK);
        for (Rule rule : violations) {
            for (CheckedNode node : rule.getNodes()) {
                faults.add(where + ": " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
            }
        }
    }

    /** What follows another width, as a chart does, follows it with the next picture: only what stays wrong is. */
    @SuppressWarnings("unchecked")
    private void shape(String where, Page page) {
        List<String> shape = (List<String>) page.evaluate(SHAPE);
        for (int wait = 0; wait < 20 && !shape.isEmpty(); wait++) {
            page.waitForTimeout(250);
            shape = (List<String>) page.evaluate(SHAPE);
        }
        shape.forEach(fault -> faults.add(where + ": " + fault));
    }

    void findNothingWrong() {
        assertThat(String.join("\n", faults)).isEmpty();
    }
}
