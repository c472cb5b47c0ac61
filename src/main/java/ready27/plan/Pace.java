package ready27.plan;

import ready27.lesson.Lesson;

/** How long things take: 90 seconds for a question with its reasons, 20 for a card, two minutes for a line of a paper. */
final class Pace {

    private static final double A_QUESTION = 1.5;
    private static final int A_LINE = 2;
    private static final int CARDS_A_MINUTE = 3;
    private static final int PERCENT = 100;

    private Pace() {}

    static int lesson(Lesson lesson) {
        return Math.max(1, lesson.minutes());
    }

    static int questions(int number) {
        return (int) Math.ceil(number * A_QUESTION);
    }

    static int lines(int number) {
        return number * A_LINE;
    }

    static int cards(int number) {
        return (number + CARDS_A_MINUTE - 1) / CARDS_A_MINUTE;
    }

    /** As many as fit into that time. */
    static int cardsIn(int minutes) {
        return minutes * CARDS_A_MINUTE;
    }

    /** With the extra time that somebody is given. */
    static int mock(long minutes, int extraTimePercent) {
        return (int) ((minutes * (PERCENT + extraTimePercent) + PERCENT - 1) / PERCENT);
    }
}
