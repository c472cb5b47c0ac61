package ready27.guide;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How long one waits after an exam.
 *
 * @param fewest days from the exam to its result
 * @param most days from the exam to its result
 * @param certificate business days from the result to the certificate
 * @param businessDays which days those are, and where
 */
public record Waits(int fewest, int most, int certificate, String businessDays, String note) {

    /** What may be expected after an exam; the certificate comes by that day even if the result is the last to come. */
    public record Expected(LocalDate resultFrom, LocalDate resultTo, LocalDate certificateBy) {}

    public Waits {
        if (fewest < 0 || most < fewest || certificate < 0) {
            throw new IllegalArgumentException("the fewest days come first, and nothing comes before the exam");
        }
    }

    public Expected after(LocalDate exam) {
        LocalDate last = exam.plusDays(most);
        return new Expected(exam.plusDays(fewest), last, businessDaysAfter(last, certificate));
    }

    /** Saturdays and Sundays are passed over; public holidays are not known here. */
    static LocalDate businessDaysAfter(LocalDate day, int number) {
        LocalDate reached = day;
        for (int counted = 0; counted < number; ) {
            reached = reached.plusDays(1);
            counted += isWeekend(reached) ? 0 : 1;
        }
        return reached;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
