package ready27.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to do from today on: the first stage, and from the day after its exam on the one that follows.
 *
 * @param minutes a day; {@link Intent#UNSAID} where nobody has said yet
 * @param spent of today's minutes
 * @param stages none where no minutes are said, or no day of an exam is ahead
 */
record Plan(LocalDate today, int minutes, int spent, List<Stage> stages) {

    Plan {
        stages = List.copyOf(stages);
    }

    static Plan of(Basis basis, Shelves shelves) {
        int spent = basis.spent(shelves);
        List<Stage> stages = new ArrayList<>();
        if (basis.intent().said()) {
            Drafting drafting = new Drafting(basis, shelves, spent);
            Optional<LocalDate> first = basis.firstDay().filter(basis::ahead);
            first.map(drafting::foundation).ifPresent(stages::add);
            LocalDate from = first.map(exam -> exam.plusDays(1)).orElse(basis.today());
            basis.nextDay()
                    .filter(day -> !day.isBefore(from))
                    .flatMap(day -> drafting.practitioner(from, day))
                    .ifPresent(stages::add);
        }
        return new Plan(basis.today(), basis.intent().minutes(), spent, stages);
    }

    boolean nothing() {
        return stages.isEmpty();
    }

    /** All days, the exams' own left out. */
    List<Day> days() {
        return stages.stream().flatMap(stage -> stage.days().stream()).toList();
    }

    /** Empty on the day of an exam, and where nothing is planned. */
    Optional<Day> todays() {
        return days().stream().filter(day -> day.date().equals(today)).findFirst();
    }
}
