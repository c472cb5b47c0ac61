package ready27.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.syllabus.Area;

/** A bank of thirty practice questions an area and two in reserve, and people who answered some of them. */
final class Stories {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final double TODAY = Observed.day(NINE);
    static final Aim AIM = new Aim(
            "foundation",
            "Foundation",
            List.of(Area.values()),
            new Target(List.of(8, 7, 14, 4, 4, 3, 10), 25),
            Duration.ofMinutes(40));
    static final int EACH = 30;
    static final QuestionBank BANK = bank();

    private Stories() {}

    /** So many questions of every area, the first of them right, all that long ago. */
    static List<Sight> practised(int anArea, int right, Instant when) {
        List<Sight> sights = new ArrayList<>();
        for (Area area : Area.values()) {
            for (int i = 1; i <= anArea; i++) {
                sights.add(new Sight(id(area, i), i <= right, when));
            }
        }
        return sights;
    }

    /** The same against the clock. */
    static List<Sight> timed(int anArea, int right, Instant when, int seconds) {
        return practised(anArea, right, when).stream()
                .map(sight -> new Sight(sight.question(), sight.right(), when, Manner.TIMED, seconds))
                .toList();
    }

    static QuestionId id(Area area, int number) {
        return new QuestionId(area.key() + "-" + number);
    }

    static Standing standing(List<Sight> sights) {
        return standing(sights, Verdict.NOT_ENOUGH_EVIDENCE, NINE);
    }

    static Standing standing(List<Sight> sights, Verdict before, Instant now) {
        return Standing.of(
                AIM, Bar.ORDINARY, Observed.of(sights, BANK, AIM, now), List.of(), before, Observed.day(now));
    }

    private static QuestionBank bank() {
        List<Question> questions = new ArrayList<>();
        for (Area area : Area.values()) {
            for (int i = 1; i <= EACH; i++) {
                questions.add(Questions.classic(id(area, i).value(), area, "b"));
            }
            questions.add(Questions.reserve(area.key() + "-reserve-1", area, "a"));
            questions.add(Questions.reserve(area.key() + "-reserve-2", area, "a"));
        }
        return new QuestionBank(questions);
    }
}
