package ready27.readiness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ready27.readiness.Sifted.Reason;
import ready27.syllabus.Area;

/** What stands behind a verdict, in words. */
final class Sentences {

    static final String HELD = "You were ready, and little enough has changed since to take that back.";

    private Sentences() {}

    static String verdict(Standing standing) {
        int answers = standing.sifted().counted().size();
        return switch (standing.verdict()) {
            case NOT_ENOUGH_EVIDENCE ->
                "A figure needs " + Judging.FEWEST_ANSWERS + " answers to new questions. You have " + answers + ".";
            case NOT_YET -> notYet(standing.chance().pass());
            case CLOSE -> close(standing);
            case READY_TO_BOOK, TRAINER_LEVEL -> ready(standing);
        };
    }

    /** What is still wanting, whatever the chance. */
    static List<String> missing(Standing standing) {
        return standing.missing().stream().map(gate -> missing(gate, standing)).toList();
    }

    /** Of all answers how many count, and why the others do not. */
    static List<Remark> counted(Standing standing) {
        Sifted sifted = standing.sifted();
        List<Remark> lines = new ArrayList<>();
        int answers = sifted.all() + standing.withdrawn();
        String counted =
                sifted.counted().size() == 1 ? "1 counts." : sifted.counted().size() + " count.";
        lines.add(Remark.of(answers == 0 ? "No answer yet." : "Of " + count(answers, "answer") + " " + counted));
        add(lines, sifted.ignored(Reason.REPEAT), "given to a question you had met before. Those never count.");
        add(lines, sifted.ignored(Reason.RAPID), "given in less than three seconds, faster than anybody reads.");
        add(lines, standing.withdrawn(), "given to a question that has been withdrawn since.");
        sifted.answered().lastEvidence().ifPresent(day -> lines.add(Remark.newest(day)));
        int repeats = sifted.ignored(Reason.REPEAT);
        if (repeats > 0 && !sifted.counted().isEmpty()) {
            lines.add(Remark.of("You score "
                    + Percent.share(sifted.rightOnFirstSight(), sifted.counted().size())
                    + " on new questions and " + Percent.share(sifted.rightOnRepeats(), repeats)
                    + " on known ones. Only new ones predict the exam."));
        }
        return lines;
    }

    static String marks(Standing standing) {
        Chance chance = standing.chance();
        return "Expected on a fresh paper: " + Math.round(chance.expected()) + " of "
                + standing.aim().questions()
                + " marks, in eight papers of ten between " + Math.round(chance.from()) + " and "
                + Math.min(standing.aim().questions(), Math.round(chance.to())) + ". "
                + standing.aim().target().cut() + " are enough.";
    }

    static String pace(Stock stock) {
        Pace pace = stock.standing().pace();
        if (!pace.known()) {
            return "Too few answers against the clock to say whether the time is enough: " + pace.answers() + " of "
                    + Pace.FEWEST + ". A mock exam gives them.";
        }
        Aim aim = stock.standing().aim();
        Duration time = aim.length(stock.standing().extraTimePercent());
        int questions = aim.questions();
        return "You take " + Math.round(pace.mean()) + " seconds a question against the clock; " + aim.questions()
                + " questions in " + time.toMinutes() + " minutes leave "
                + time.toSeconds() / aim.questions() + ". The chance of not finishing in time is "
                + Percent.of(pace.late(questions, time)) + " (80 % interval "
                + Percent.between(pace.late(questions, time, -Chance.EIGHTY), pace.late(questions, time, Chance.EIGHTY))
                + ").";
    }

    static String forecast(Stock stock) {
        return stock.examDay()
                .map(day -> {
                    Chance then = stock.standing().on((double) day.toEpochDay());
                    return "On your exam day, " + Days.words(day) + ", should you do nothing until then: "
                            + Percent.of(then.pass()) + " (80 % interval " + Percent.between(then.low(), then.high())
                            + "). What is not used is forgotten.";
                })
                .orElse(
                        "Say when your exam is, and the chance on that day stands here, with what you will have forgotten"
                                + " by then.");
    }

    static List<String> faded(Standing standing) {
        return standing.faded().stream()
                .map(a -> {
                    Area area = standing.aim().areas().get(a);
                    return area.title() + ": "
                            + Percent.of(standing.chance().areas().get(a)) + " expected, from answers" + " worth "
                            + Math.round(standing.chance().weights().get(a)) + " fresh ones.";
                })
                .toList();
    }

    /** The figure may stand on either side of a half: a band is left later than it is entered. */
    static String notYet(double chance) {
        return chance < Judging.ENTER_CLOSE
                ? "On a fresh paper you would more likely fail than pass."
                : "About even by now. \"Close\" begins at " + Math.round(Judging.LEAVE_NOT_YET * 100)
                        + " % for those who were below.";
    }

    static String unsure(double chance, Bar bar) {
        String ready = "ready begins at " + Math.round(bar.enter() * 100) + " %.";
        return chance < Judging.ENTER_CLOSE
                ? "About even, and a little below by now: " + ready
                : "More likely a pass than a fail, yet not sure enough to book: " + ready;
    }

    private static String ready(Standing standing) {
        Chance chance = standing.chance();
        if (!standing.missing().isEmpty()) {
            return HELD + " Still: " + String.join(" ", missing(standing));
        }
        return standing.bar().cleared(chance.pass(), chance.low())
                ? "Book. Then stay in form until the day."
                : HELD + " It is taken back below " + Math.round(standing.bar().leave() * 100) + " %.";
    }

    private static String close(Standing standing) {
        Chance chance = standing.chance();
        if (chance.pass() < standing.bar().enter()) {
            return unsure(chance.pass(), standing.bar());
        }
        if (chance.low() < standing.bar().low()) {
            return "The chance is good, but the interval still reaches below "
                    + Math.round(standing.bar().low() * 100) + " %. More new questions make it narrower.";
        }
        return "The chance is good. What is missing for \"ready\": " + String.join(" ", missing(standing));
    }

    private static String missing(Gate gate, Standing standing) {
        return switch (gate) {
            case ENOUGH_ANSWERS -> Gate.ANSWERS + " new questions within 120 days.";
            case EVERY_AREA -> "Three new questions in every area: " + String.join(", ", thin(standing)) + ".";
            case FRESH -> "A new question within the last " + Gate.FRESH_DAYS + " days.";
            case PACE ->
                "One mock exam with next to no question left blank, or half of the questions within "
                        + standing.aim().evenShare(standing.extraTimePercent()).toSeconds() + " seconds each.";
        };
    }

    private static List<String> thin(Standing standing) {
        return Gate.thinAreas(standing.aim().target(), standing.sifted().answered()).stream()
                .map(a -> standing.aim().areas().get(a).title())
                .toList();
    }

    private static void add(List<Remark> lines, int number, String what) {
        if (number > 0) {
            lines.add(Remark.of(number + (number == 1 ? " was " : " were ") + what));
        }
    }

    static String count(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
