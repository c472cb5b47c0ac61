package ready27.plan;

import java.util.List;

/**
 * What the plan still holds for today, in a sentence for the first page.
 *
 * @param title of its first task, to begin with; empty where nothing is left
 */
public record LeftOfToday(String text, String title, String path) {

    static LeftOfToday of(Plan plan) {
        if (plan.nothing()) {
            return new LeftOfToday("Nothing is planned for today.", "", "");
        }
        List<Task> tasks = plan.todays().map(Day::tasks).orElse(List.of());
        if (tasks.isEmpty()) {
            return new LeftOfToday(PlanPage.today(plan).free(), "", "");
        }
        int minutes = tasks.stream().mapToInt(Task::minutes).sum();
        Task first = tasks.get(0);
        return new LeftOfToday(
                Words.number(tasks.size(), "task") + ", " + Words.time(minutes) + ".", Words.task(first), first.path());
    }
}
