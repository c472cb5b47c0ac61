package ready27.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.readiness.Said;
import ready27.readiness.Verdict;
import ready27.syllabus.Syllabus;

/**
 * How far somebody has come.
 *
 * @param done answers and reviewed cards
 * @param trend of the exam to begin with
 * @param next of the exam that follows
 */
public record ProgressPage(
        int done,
        Mastery all,
        List<Mastery> areas,
        List<Mastery> clauses,
        List<Mastery> controls,
        Activity activity,
        Misses misses,
        List<Told> trend,
        List<Told> next) {

    private static final int MOST_DAYS = 90;

    /** The chance that was told on a day, in percent, and its interval. */
    public record Told(String day, long chance, long low, long high, String verdict) {

        static Told of(Map.Entry<LocalDate, Said> day) {
            Said said = day.getValue();
            return new Told(
                    Activity.WORDS.format(day.getKey()),
                    percent(said.pass()),
                    percent(said.low()),
                    percent(said.high()),
                    said.verdict().words());
        }

        /** Near the ends no more exact than anybody can know. */
        private static long percent(double chance) {
            return Math.round(100 * Math.max(0.05, Math.min(0.95, chance)));
        }
    }

    static ProgressPage of(Past past, QuestionBank bank, Syllabus syllabus, Matter matter, Instant now) {
        Seen seen = past.seen();
        List<Question> served = bank.served();
        List<Mastery> areas = Mastery.areas(served, seen);
        return new ProgressPage(
                seen.sights().size() + past.cards().size(),
                sum(areas),
                areas,
                Mastery.clauses(syllabus, served, seen),
                Mastery.controls(served, seen),
                Activity.of(did(past), LocalDate.ofInstant(now, ZoneOffset.UTC)),
                Misses.of(seen.sights(), matter, now),
                trend(past.said()),
                trend(past.next()));
    }

    public boolean nothing() {
        return done == 0;
    }

    /** A question that a paper left blank was not answered, and nobody need have been there. */
    private static List<Instant> did(Past past) {
        Stream<Instant> answers = past.seen().sights().stream()
                .filter(sight -> sight.manner() != Manner.LEFT_BLANK)
                .map(Sight::when);
        return Stream.concat(answers, past.cards().stream()).toList();
    }

    private static Mastery sum(List<Mastery> areas) {
        return new Mastery(
                "All areas",
                "/practice",
                areas.stream().mapToInt(Mastery::questions).sum(),
                areas.stream().mapToInt(Mastery::met).sum(),
                areas.stream().mapToInt(Mastery::known).sum());
    }

    private static List<Told> trend(SortedMap<LocalDate, Said> said) {
        List<Told> told = said.entrySet().stream()
                .filter(day -> day.getValue().verdict() != Verdict.NOT_ENOUGH_EVIDENCE)
                .map(Told::of)
                .toList();
        return told.subList(Math.max(0, told.size() - MOST_DAYS), told.size());
    }
}
