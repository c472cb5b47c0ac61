package ready27.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan says of itself. */
final class Sentences {

    private static final int STEP = 5;
    private static final int A_FEW_DAYS = 2;

    private Sentences() {}

    /** What is asked for before there can be a plan, or has to be said of the days that were told. */
    static List<String> lead(Basis basis, Plan plan) {
        List<String> lead = new ArrayList<>();
        basis.firstDay()
                .filter(day -> !basis.ahead(day))
                .ifPresent(day -> lead.add(gone(basis.outlook().title(), day)));
        basis.nextDay()
                .filter(day -> !basis.ahead(day))
                .ifPresent(day ->
                        lead.add(gone(basis.outlook().next().orElseThrow().title(), day)));
        notAfter(basis).ifPresent(lead::add);
        if (!lead.isEmpty() || !plan.nothing()) {
            return lead;
        }
        PlanPage.Asks asks = PlanPage.asks(basis);
        if (!asks.first() && !asks.next()) {
            lead.add("You have passed every exam there is to plan for.");
            return lead;
        }
        boolean day = basis.firstDay().or(basis::nextDay).isPresent();
        if (day) {
            lead.add("Say how many minutes a day you have, and the plan is there.");
        } else {
            lead.add(
                    basis.intent().said()
                            ? "No day of an exam is known yet. Say when it is, or when you mean to sit it, and the plan is there."
                            : "Say when your exam is and how many minutes a day you have, and the plan is there.");
        }
        return lead;
    }

    static List<String> of(Stage stage, Plan plan) {
        List<String> sentences = new ArrayList<>();
        int days = stage.days().size();
        if (days == 0) {
            return sentences;
        }
        long until = ChronoUnit.DAYS.between(plan.today(), stage.day());
        sentences.add(
                Words.number((int) until, "day") + " to go. The plan holds " + Words.roughly(stage.minutes()) + ".");
        sentences.add(fit(stage, plan));
        if (stage.days().stream().anyMatch(day -> day.minutes() > plan.minutes())) {
            sentences.add("A few pieces take longer than " + Words.time(plan.minutes())
                    + " and cannot be divided: each has a day to itself.");
        }
        return sentences;
    }

    /** Other rooms let days be told in any order. */
    private static Optional<String> notAfter(Basis basis) {
        return basis.firstDay()
                .filter(basis::ahead)
                .flatMap(first -> basis.nextDay().filter(next -> basis.ahead(next) && !next.isAfter(first)))
                .map(next -> "Practitioner follows Foundation: its day, " + Words.day(next)
                        + ", is not planned for. Choose a later one below.");
    }

    private static String gone(String exam, LocalDate day) {
        return "Your " + exam + " exam was on " + Words.day(day)
                + ". Enter how it went under real exam results, or set a new day below.";
    }

    private static String fit(Stage stage, Plan plan) {
        if (!stage.left().nothing()) {
            int needed = needed(stage, plan);
            String more = needed > Intent.MOST ? "" : " All of it takes at least " + Words.time(needed) + " a day.";
            return "Not everything fits. Left out: " + stage.left().words()
                    + ". What is in brings most for your time."
                    + more;
        }
        Optional<LocalDate> until = stage.workUntil();
        if (until.isEmpty()) {
            return "Everything new is done: what is planned keeps it fresh.";
        }
        long spare = ChronoUnit.DAYS.between(until.get(), stage.day());
        String last = " The last new piece is planned for " + Words.day(until.get()) + "; after it you keep all fresh.";
        return "Everything fits." + (spare > A_FEW_DAYS ? last : "") + enough(stage, plan);
    }

    /** Whoever could do with clearly less is told so. */
    private static String enough(Stage stage, Plan plan) {
        int enough = roundly(stage.minutes() / stage.days().size()) + STEP;
        boolean mocksFit = 2 * mocks(stage) <= enough * stage.days().size();
        return mocksFit && enough <= plan.minutes() - 2 * STEP
                ? " About " + Words.time(enough) + " a day would do."
                : "";
    }

    private static int mocks(Stage stage) {
        return stage.days().stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> task.kind() == Task.Kind.MOCK)
                .mapToInt(Task::minutes)
                .sum();
    }

    private static int needed(Stage stage, Plan plan) {
        int all = stage.minutes() + stage.left().minutes();
        int aDay = (all + stage.days().size() - 1) / stage.days().size();
        return Math.max(plan.minutes() + STEP, roundly(aDay));
    }

    private static int roundly(int minutes) {
        return (minutes + STEP - 1) / STEP * STEP;
    }
}
