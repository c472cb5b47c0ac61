package ready27.review;

import java.util.List;
import java.util.Optional;
import ready27.history.CauseTaps;
import ready27.question.ReportForm;

/** What the reviewing page shows: the front of a card, its back, a question, its answer, or why there is none now. */
public sealed interface Face {

    Head head();

    /** What the browser's tab says. */
    String title();

    /**
     * What stands above every card.
     *
     * @param undo the latest review, which can be taken back; empty where there is none
     * @param shortcuts on or off
     */
    record Head(int left, Optional<Undo> undo, String shortcuts) {

        static Head of(Round round, boolean shortcuts) {
            return new Head(
                    round.deck().size(), round.undoable().map(last -> Undo.of(last, round)), shortcuts ? "on" : "off");
        }

        public String text() {
            return left == 1 ? "1 card left" : left + " cards left";
        }
    }

    record Undo(String key, String text) {

        static Undo of(Review last, Round round) {
            String title = round.find(last.card()).map(Card::title).orElse("the last card");
            String shorter = title.length() > 40 ? title.substring(0, 39).strip() + "…" : title;
            return new Undo(last.key().value(), last.grade().title() + ", " + shorter);
        }
    }

    /** One of the four grades, and when the card would come back. */
    record Tap(String key, int number, String title, String when) {}

    record Front(Head head, String ask, String text, String answerPath) implements Face {

        static Front of(Card.Flash card, Head head) {
            return new Front(head, card.ask(), card.front(), card.id().path() + "/answer");
        }

        @Override
        public String title() {
            return ask;
        }
    }

    record Back(
            Head head,
            String ask,
            String text,
            String answer,
            String note,
            String readPath,
            String readLabel,
            String path,
            int number,
            List<Tap> taps)
            implements Face {

        @Override
        public String title() {
            return ask;
        }
    }

    /** A question that waits for its answer; neither the key nor a reason is in it. */
    record Asked(
            Head head,
            String why,
            String stem,
            List<String> statements,
            List<Choice> choices,
            String path,
            int number,
            String shown,
            String error)
            implements Face {

        @Override
        public String title() {
            return "A question";
        }
    }

    record Choice(String value, String letter, String text) {}

    record Answered(
            Head head,
            String verdict,
            String tone,
            String icon,
            String back,
            String stem,
            List<Truth> statements,
            List<Line> options,
            List<Chip> chips,
            String origin,
            CauseTaps cause,
            ReportForm report)
            implements Face {

        @Override
        public String title() {
            return "The answer";
        }
    }

    record Truth(String text, String badge, String word, String why) {}

    record Line(String letter, String text, String why, String style, String badge, String icon, String word) {}

    /** A page to read on; without a path it is only named. */
    record Chip(String path, String label, String title) {}

    /**
     * Nothing is left for now.
     *
     * @param again when a card that was not known comes back today
     */
    record Done(Head head, String headline, String text, Optional<Moment> again) implements Face {

        @Override
        public String title() {
            return headline;
        }
    }

    /** Instead of a question that an exam asks too which is not handed in yet. */
    record HeldBack(Head head) implements Face {

        @Override
        public String title() {
            return "A question of your exam";
        }
    }

    /** A moment for the eye and for scripts, which say it in the reader's own time. */
    record Moment(String iso, String text) {}
}
