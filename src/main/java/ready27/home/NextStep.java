package ready27.home;

import java.util.List;

/**
 * The one thing that helps most now.
 *
 * @param later where a fuller text is had; empty where there is none
 * @param readiness where the figure of the page is had; where nothing is open what takes the place of this comes with it
 */
public record NextStep(String title, String text, String path, String action, String later, String readiness) {

    /** What room readiness would do first: the same as on its own page, and it takes a while to reckon. */
    private static final NextStep FOR_READINESS = new NextStep(
            "What helps most now",
            "The three things that would change your readiness most, with their minutes.",
            "/readiness#next",
            "See them",
            "",
            "/readiness/next");

    /** Open work first, else what changes readiness most. */
    static NextStep after(List<WorkCard> open) {
        return open.stream()
                .findFirst()
                .map(card -> new NextStep(
                        card.title(), card.text(), card.path(), card.action(), card.later(), "/readiness/band"))
                .orElse(FOR_READINESS);
    }
}
