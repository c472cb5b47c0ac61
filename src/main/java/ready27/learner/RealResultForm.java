package ready27.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.learner.RealResult.Marked;
import ready27.learner.RealResult.Outcome;
import ready27.learner.RealResult.Told;

/** What a person typed about a real exam. */
record RealResultForm(
        @Nullable String exam,
        @Nullable String day,
        @Nullable String marks,
        @Nullable String verdict) {

    /** What a form comes to: a result, or a sentence for each field that is wrong. */
    sealed interface Reading {}

    record Read(RealResult result) implements Reading {}

    record Wrong(Map<String, String> problems) implements Reading {}

    /** Before that there was no such exam. */
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static final RealResultForm EMPTY = new RealResultForm("", "", "", "");

    static RealResultForm of(RealResult result) {
        return result.outcome() instanceof Marked marked
                ? new RealResultForm(
                        result.exam(), result.sat().toString(), String.valueOf(marked.marks()), word(marked.passed()))
                : new RealResultForm(result.exam(), result.sat().toString(), "", word(result.passed()));
    }

    /** Nothing typed is lost: what cannot be read is shown again as it was typed. */
    RealResultForm typed() {
        return new RealResultForm(text(exam), text(day), text(marks), text(verdict));
    }

    Reading read(Qualifications qualifications, Instant now) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Qualification> sat = qualifications.qualification(text(exam));
        if (sat.isEmpty()) {
            problems.put("exam", "Choose the exam that you sat.");
        }
        dayProblem(now).ifPresent(problem -> problems.put("day", problem));
        sat.flatMap(this::marksProblem).ifPresent(problem -> problems.put("marks", problem));
        if (text(marks).isEmpty() && !text(verdict).matches("passed|failed")) {
            problems.put("verdict", "Enter your marks, or say whether you passed.");
        }
        return problems.isEmpty()
                ? new Read(new RealResult(text(exam), LocalDate.parse(text(day)), outcome(sat.orElseThrow()), now))
                : new Wrong(problems);
    }

    private Optional<String> dayProblem(Instant now) {
        String typed = text(day);
        if (typed.isEmpty()) {
            return Optional.of("Enter the day of the exam.");
        }
        try {
            LocalDate sat = LocalDate.parse(typed);
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.MAX);
            if (sat.isAfter(today)) {
                return Optional.of(DAY.format(sat) + " is in the future. Enter the day on which you sat the exam.");
            }
            return sat.isBefore(FIRST)
                    ? Optional.of("There was no such exam on " + DAY.format(sat) + ". Look at the year.")
                    : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.of(
                    "\"" + typed + "\" is no day. Write year, month and day, for instance " + example(now) + ".");
        }
    }

    private Optional<String> marksProblem(Qualification sat) {
        String typed = text(marks);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[0-9]{1,4}")) {
            return Optional.of("Marks are a whole number from 0 to " + sat.marks() + ".");
        }
        int number = Integer.parseInt(typed);
        if (number > sat.marks()) {
            return Optional.of(sat.title() + " has " + sat.marks() + " marks, so it cannot be " + number
                    + ". Look at the number.");
        }
        return contradiction(number, sat);
    }

    private Optional<String> contradiction(int number, Qualification sat) {
        boolean enough = number >= sat.pass();
        String said = number + " of " + sat.marks() + " is " + (enough ? "at or above" : "below") + " the pass mark of "
                + sat.pass() + ", but you chose \"" + (enough ? "Not passed" : "Passed") + "\".";
        return text(verdict).isEmpty() || text(verdict).equals(word(enough))
                ? Optional.empty()
                : Optional.of(said + " Correct one of the two, or leave the marks empty.");
    }

    private Outcome outcome(Qualification sat) {
        return text(marks).isEmpty()
                ? new Told(text(verdict).equals("passed"))
                : new Marked(Integer.parseInt(text(marks)), sat.marks(), sat.pass());
    }

    private static String example(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    }

    private static String word(boolean passed) {
        return passed ? "passed" : "failed";
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
