package ready27.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, minutes and tasks as they are read. */
final class Words {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final int HOUR = 60;
    private static final int MANY_HOURS = 5;

    private Words() {}

    static String day(LocalDate day) {
        return LONG.format(day);
    }

    static String briefly(LocalDate day) {
        return SHORT.format(day);
    }

    static String number(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /** Such as 45 minutes, or 3 hours 20 minutes. */
    static String time(int minutes) {
        if (minutes < 2 * HOUR) {
            return number(minutes, "minute");
        }
        int rest = minutes % HOUR;
        return number(minutes / HOUR, "hour") + (rest == 0 ? "" : " " + number(rest, "minute"));
    }

    /** Whole hours, where there are many. */
    static String roughly(int minutes) {
        return minutes < MANY_HOURS * HOUR ? time(minutes) : "about " + (minutes + HOUR / 2) / HOUR + " hours";
    }

    static String task(Task task) {
        return switch (task.kind()) {
            case REVIEWS -> "Review " + number(task.amount(), "card");
            case LESSON -> "Read: " + task.title();
            case QUESTIONS -> task.amount() + " new questions: " + task.title();
            case MISSED -> number(task.amount(), "question") + " you missed";
            case PART -> "Practise: " + task.title();
            case MOCK -> task.title();
        };
    }
}
