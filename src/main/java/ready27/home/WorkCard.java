package ready27.home;

import java.time.Instant;

/**
 * One piece of work to go on with.
 *
 * @param text how far it has come, in a sentence
 * @param action what the button says
 * @param urgent whether time runs out on it; such work comes first
 * @param later where a fuller text is had, which takes too long to wait for with the page; empty where there is none
 */
public record WorkCard(
        String title, String text, String path, String action, boolean urgent, Instant started, String later) {

    public WorkCard(String title, String text, String path, String action, boolean urgent, Instant started) {
        this(title, text, path, action, urgent, started, "");
    }
}
