package ready27.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ready27.guide.Waits.Expected;
import ready27.learner.Qualification;
import ready27.learner.RealResult;
import ready27.learner.RealResult.Marked;

/** The way from study to certificate with one learner's own dates. */
public record JourneyPage(
        String title, List<Station> stations, Waits waits, String asOf, boolean saved, String problem) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** A step, with the learner's own dates where an exam is sat in it. */
    public record Station(String title, String text, String words, String path, Optional<Own> own) {}

    /**
     * What is known of one exam of one learner.
     *
     * @param day as it stands in the form
     */
    public record Own(
            String exam, String qualification, List<Day> dates, String day, String problem, boolean asksForTheResult) {}

    public record Day(String what, String when) {}

    /** What a learner has told of real exams. */
    record Known(Map<String, LocalDate> days, List<RealResult> results) {

        static final Known NOTHING = new Known(Map.of(), List.of());
    }

    /** What was typed for one exam and could not be taken. */
    record Refused(String exam, String day, String problem) {

        static final Refused NOTHING = new Refused("", "", "");
    }

    static JourneyPage of(
            Journey journey,
            List<Qualification> qualifications,
            Known known,
            LocalDate today,
            boolean saved,
            Refused refused) {
        List<Station> stations = journey.steps().stream()
                .map(step -> new Station(
                        step.title(),
                        step.text(),
                        step.words(),
                        step.path(),
                        qualifications.stream()
                                .filter(one -> one.exam().equals(step.exam()))
                                .findFirst()
                                .map(one -> own(one, journey.waits(), known, today, refused))))
                .toList();
        return new JourneyPage(
                journey.title(), stations, journey.waits(), MONTH.format(journey.asOf()), saved, refused.problem());
    }

    private static Own own(Qualification qualification, Waits waits, Known known, LocalDate today, Refused refused) {
        String exam = qualification.exam();
        Optional<LocalDate> booked = Optional.ofNullable(known.days().get(exam));
        List<RealResult> results = known.results().stream()
                .filter(result -> result.exam().equals(exam))
                .toList();
        boolean told = booked.isPresent()
                && results.stream().anyMatch(result -> !result.sat().isBefore(booked.get()));
        List<Day> dates = new ArrayList<>();
        results.forEach(result -> dates.add(new Day(verdict(result), DAY.format(result.sat()))));
        booked.filter(day -> !told).ifPresent(day -> dates.addAll(ahead(day, waits.after(day))));
        boolean refusedHere = refused.exam().equals(exam);
        return new Own(
                exam,
                qualification.title(),
                dates,
                refusedHere ? refused.day() : booked.map(LocalDate::toString).orElse(""),
                refusedHere ? refused.problem() : "",
                booked.map(day -> !told && !day.isAfter(today)).orElse(results.isEmpty()));
    }

    private static List<Day> ahead(LocalDate exam, Expected expected) {
        return List.of(
                new Day("Exam", DAY.format(exam)),
                new Day(
                        "Result expected",
                        "between " + DAY.format(expected.resultFrom()) + " and " + DAY.format(expected.resultTo())),
                new Day("Certificate expected", "by " + DAY.format(expected.certificateBy()) + " at the latest"));
    }

    private static String verdict(RealResult result) {
        String marks = result.outcome() instanceof Marked marked ? ", " + marked.marks() + " of " + marked.outOf() : "";
        return (result.passed() ? "Passed" : "Not passed") + marks;
    }
}
