package ready27.plan;

import java.util.List;
import java.util.Optional;

/** What there is to do before one exam; whoever plans takes it piece by piece. */
sealed interface Work permits FoundationWork, PractitionerWork {

    /** Mock exams, in the order in which they are best sat. */
    List<Task> mocks();

    /** The piece that comes next among those that take no longer than so many minutes. */
    Optional<Task> take(int minutes);

    /** What nobody has taken, mock exams aside. */
    Left left();
}
