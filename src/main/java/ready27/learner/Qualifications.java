package ready27.learner;

import java.util.List;
import java.util.Optional;

/** The qualifications there are; the room that knows the exams' rules says so. */
public interface Qualifications {

    List<Qualification> qualifications();

    default Optional<Qualification> qualification(String exam) {
        return qualifications().stream()
                .filter(qualification -> qualification.exam().equals(exam))
                .findFirst();
    }
}
