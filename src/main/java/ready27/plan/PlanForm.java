package ready27.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.learner.ExamDay;

/** The days and minutes as they were typed. */
record PlanForm(
        @Nullable String day,
        @Nullable String next,
        @Nullable String minutes) {

    private static final int MOST_DIGITS = 4;

    String typedDay() {
        return day == null ? "" : day.strip();
    }

    String typedNext() {
        return next == null ? "" : next.strip();
    }

    String typedMinutes() {
        return minutes == null ? "" : minutes.strip();
    }

    Optional<LocalDate> theDay() {
        return parsed(typedDay());
    }

    Optional<LocalDate> theNext() {
        return parsed(typedNext());
    }

    /** Only to be asked where there is no problem. */
    int theMinutes() {
        return Integer.parseInt(typedMinutes());
    }

    /** @param asks which days the page asks for */
    Problems problems(PlanPage.Asks asks, LocalDate today) {
        String first = asks.first() ? problem(typedDay(), today) : "";
        String second = asks.next() ? problem(typedNext(), today) : "";
        boolean none = (asks.first() || asks.next())
                && (!asks.first() || typedDay().isEmpty())
                && (!asks.next() || typedNext().isEmpty());
        if (none) {
            String ask = "Say when your exam is, or when you mean to sit it. You can change the day at any time.";
            first = asks.first() ? ask : "";
            second = asks.first() ? "" : ask;
        } else if (asks.first() && first.isEmpty() && second.isEmpty()) {
            second = order();
        }
        return new Problems(first, second, minutesProblem());
    }

    private String order() {
        return theDay().flatMap(first -> theNext().map(next -> ExamDay.after(first, new ExamDay.On(next))))
                .filter(ExamDay.Wrong.class::isInstance)
                .map(wrong -> ((ExamDay.Wrong) wrong).problem())
                .orElse("");
    }

    private String minutesProblem() {
        String typed = typedMinutes();
        boolean fits = typed.length() <= MOST_DIGITS
                && typed.matches("[0-9]+")
                && theMinutes() >= Intent.LEAST
                && theMinutes() <= Intent.MOST;
        String said =
                typed.isEmpty() ? "How many minutes a day do you have?" : "\"" + typed + "\" cannot be planned with.";
        return fits ? "" : said + " Write a number from " + Intent.LEAST + " to " + Intent.MOST + ", such as 30.";
    }

    private static String problem(String typed, LocalDate today) {
        return ExamDay.ahead(typed, today) instanceof ExamDay.Wrong wrong ? wrong.problem() : "";
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** What is wrong with each field; empty where nothing is. */
    record Problems(String day, String next, String minutes) {

        static final Problems NONE = new Problems("", "", "");

        boolean none() {
            return equals(NONE);
        }
    }
}
