package ready27.exam;

import java.util.List;
import ready27.syllabus.Area;

/** What came of the wish for a paper. */
public sealed interface Drawing {

    /**
     * A paper that meets the blueprint.
     *
     * @param farthest by how much the mean difficulty of an area is off the bank's, at most
     */
    record Drawn(Paper paper, double farthest) implements Drawing {}

    /** The questions do not suffice; a paper is never filled up with something else. */
    record Refused(List<Missing> missing) implements Drawing {

        public Refused {
            missing = List.copyOf(missing);
        }
    }

    record Missing(Area area, int wanted, int there) {}
}
