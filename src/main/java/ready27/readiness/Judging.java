package ready27.readiness;

import java.util.Set;

/** From figures to a verdict, with hysteresis: what it takes to lose one is more than what kept it from being given. */
public final class Judging {

    /** First sights before anything is said. */
    public static final int FEWEST_ANSWERS = 20;

    static final int QUESTIONS_FOR_READY = 4;
    static final int QUESTIONS_FOR_TRAINER = 8;

    static final double ENTER_CLOSE = 0.50;
    static final double LEAVE_NOT_YET = 0.55;
    private static final double LEAVE_CLOSE = 0.45;
    private static final int STALE_DAYS = 45;

    private Judging() {}

    /**
     * The verdict on Foundation.
     *
     * @param before what was said last; {@link Verdict#NOT_ENOUGH_EVIDENCE} if nothing was
     * @param daysIdle days since the last answer that counted
     */
    public static Verdict foundation(
            Verdict before, Bar bar, Chance chance, int firstSights, Set<Gate> missing, double daysIdle) {
        if (firstSights < FEWEST_ANSWERS) {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }
        boolean ready = bar.cleared(chance.pass(), chance.low()) && missing.isEmpty();
        boolean stays = before.ready() && chance.pass() >= bar.leave() && daysIdle <= STALE_DAYS;
        return ready || stays ? Verdict.READY_TO_BOOK : below(before, chance.pass());
    }

    /**
     * The verdict on Practitioner.
     *
     * @param unseen scenario questions that were new to the person
     * @param fullPaper whether four of them were one timed paper
     */
    public static Verdict practitioner(
            Verdict before,
            Bar bar,
            ScenarioModel.Reach pass,
            ScenarioModel.Reach trainer,
            int unseen,
            boolean fullPaper) {
        if (unseen == 0) {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }
        boolean ready = bar.cleared(pass.chance(), pass.low()) && unseen >= QUESTIONS_FOR_READY && fullPaper;
        boolean stays = before.ready() && pass.chance() >= bar.leave();
        if (!ready && !stays) {
            return below(before, pass.chance());
        }
        boolean top = bar.cleared(trainer.chance(), trainer.low()) && unseen >= QUESTIONS_FOR_TRAINER;
        boolean staysTop = before == Verdict.TRAINER_LEVEL && trainer.chance() >= bar.leave();
        return top || staysTop ? Verdict.TRAINER_LEVEL : Verdict.READY_TO_BOOK;
    }

    private static Verdict below(Verdict before, double chance) {
        double least = switch (before) {
            case NOT_ENOUGH_EVIDENCE -> ENTER_CLOSE;
            case NOT_YET -> LEAVE_NOT_YET;
            case CLOSE, READY_TO_BOOK, TRAINER_LEVEL -> LEAVE_CLOSE;
        };
        return chance < least ? Verdict.NOT_YET : Verdict.CLOSE;
    }
}
