package ready27.history;

import java.util.List;
import ready27.question.QuestionId;

/**
 * The taps below an answer that was missed, to say why; none where it was not missed.
 *
 * @param id of the group on its page
 * @param said what was tapped; empty until then
 */
public record CauseTaps(String id, String path, String said, List<Tap> taps) {

    /** Below an answer that was right. */
    public static final CauseTaps NONE = new CauseTaps("", "", "", List.of());

    /** One cause to tap. */
    public record Tap(String key, String title, boolean chosen) {}

    public CauseTaps {
        taps = List.copyOf(taps);
    }

    public static CauseTaps of(String path, QuestionId question, Cause said) {
        List<Tap> taps = Cause.taps().stream()
                .map(cause -> new Tap(cause.key(), cause.title(), cause == said))
                .toList();
        return new CauseTaps(id(question), path, said.said() ? said.title() : "", taps);
    }

    /** Where the taps of a question stand on their page. */
    public static String id(QuestionId question) {
        return "cause-" + question.value();
    }

    public boolean offered() {
        return !taps.isEmpty();
    }

    public boolean answered() {
        return !said.isEmpty();
    }

    /** What is sent to take it back. */
    public String back() {
        return Cause.NOT_SAID.key();
    }
}
