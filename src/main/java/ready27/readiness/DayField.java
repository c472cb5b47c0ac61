package ready27.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The day of a real exam, as a form takes it.
 *
 * @param day empty where none is known
 * @param problem of what was typed; empty where there is none
 */
public record DayField(String exam, String title, String day, String problem) {

    /** Of the exams that somebody may sit next and has not passed. */
    static List<DayField> of(Stock stock) {
        List<DayField> fields = new ArrayList<>();
        Aim first = stock.standing().aim();
        add(fields, stock, first.exam(), first.title());
        if (stock.opened()) {
            stock.scenarios()
                    .forEach(later ->
                            add(fields, stock, later.aim().exam(), later.aim().title()));
        }
        return fields;
    }

    DayField saying(String exam, String newProblem) {
        return exam.equals(this.exam) ? new DayField(exam, title, day, newProblem) : this;
    }

    private static void add(List<DayField> fields, Stock stock, String exam, String title) {
        if (!stock.passed().containsKey(exam)) {
            String day = stock.examDay(exam).map(LocalDate::toString).orElse("");
            fields.add(new DayField(exam, title, day, ""));
        }
    }
}
