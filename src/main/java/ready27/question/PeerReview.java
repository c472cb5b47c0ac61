package ready27.question;

import ready27.content.Place;

/** Somebody answered a revision of a question without seeing its key. */
public record PeerReview(
        String question, String revision, String answer, boolean sure, String date, String outcome, Place place) {

    /** Whether the line of a paper was answered without its booklet, to see whether it needs one. */
    public boolean unaided() {
        return outcome.equals("unaided");
    }

    /** Later reviews count for more; on one day, the one further down. */
    public boolean supersedes(PeerReview other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate > 0 : place.compareTo(other.place) >= 0;
    }
}
