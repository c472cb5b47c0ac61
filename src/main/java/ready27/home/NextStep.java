package ready27.home;

import java.util.List;
import ready27.history.Seen;

/**
 * The one thing that helps most now.
 *
 * @param later where a fuller text is had; empty where there is none
 */
public record NextStep(String title, String text, String path, String action, String later) {

    private static final int WORTH_A_SET = 5;
    private static final int ENOUGH_FOR_A_MOCK = 20;

    private NextStep(String title, String text, String path, String action) {
        this(title, text, path, action, "");
    }

    /** Open work first, then gaps, then new questions, then a mock. */
    static NextStep after(List<WorkCard> open, Seen seen, List<MockCard> mocks) {
        if (!open.isEmpty()) {
            WorkCard card = open.get(0);
            return new NextStep(card.title(), card.text(), card.path(), card.action(), card.later());
        }
        int missed = seen.missed().size();
        if (missed >= WORTH_A_SET) {
            String text = missed
                    + " questions went wrong last time. Meet them again, so that the same points are not missed twice; what your readiness goes by are new questions.";
            return new NextStep("Practise what you missed", text, "/practice?pool=missed", "Practise the missed");
        }
        if (seen.questions() < ENOUGH_FOR_A_MOCK) {
            String text = "Ten questions, about ten minutes, the reason for every option at once.";
            return new NextStep("Practise ten questions", text, "/practice", "Practise");
        }
        return mocks.isEmpty()
                ? new NextStep(
                        "Sit a first mock exam",
                        "It shows where you stand, in the form of the real one.",
                        "/exams",
                        "To the mock exam")
                : again(mocks.get(0));
    }

    private static NextStep again(MockCard mock) {
        return mock.passed()
                ? new NextStep(
                        "Sit another mock exam", "One pass can be luck; two are a sign.", "/exams", "To the mock exam")
                : new NextStep(
                        "Practise questions you have not seen",
                        "The last mock was " + mock.margin() + ".",
                        "/practice?pool=unseen",
                        "Practise");
    }
}
