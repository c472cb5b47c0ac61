package ready27.review;

/** What is kept of one learner: every review, and how he wants to go on. */
public record Past(ReviewLog log, Wishes wishes) {

    static final Past NONE = new Past(ReviewLog.EMPTY, Wishes.USUAL);
}
