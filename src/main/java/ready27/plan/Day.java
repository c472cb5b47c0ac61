package ready27.plan;

import java.time.LocalDate;
import java.util.List;

/** What is to be done on one day; nothing, where the list is empty. */
public record Day(LocalDate date, List<Task> tasks) {

    public Day {
        tasks = List.copyOf(tasks);
    }

    public int minutes() {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }

    /** Whether there is more to it than cards and mock exams. */
    boolean holdsWork() {
        return tasks.stream().anyMatch(task -> !task.reviews() && task.kind() != Task.Kind.MOCK);
    }
}
