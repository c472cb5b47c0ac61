package ready27.readiness;

import ready27.syllabus.Area;

/**
 * What an area still holds for somebody.
 *
 * @param questions that a paper asks of it
 * @param share of right answers expected there
 * @param unseen practice questions that were never met
 */
public record Need(Area area, int questions, double share, int unseen) {

    private static final double TEN = 10;

    /** The weight of the area times what is missing in it: the marks that lie there. */
    public double gap() {
        return questions * (1 - share);
    }

    /** The same after some of the new questions, by what these are expected to bring. */
    public Need after(int answered) {
        double marks = Gains.marks(questions, share, Gains.TEN_QUESTIONS * answered / TEN);
        double better = questions == 0 ? share : Math.min(1, share + marks / questions);
        return new Need(area, questions, better, Math.max(0, unseen - answered));
    }
}
