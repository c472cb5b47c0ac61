package ready27.syllabus;

import java.util.List;
import java.util.Optional;

/** The study text as a page shows it, with the chips of what works together with it. */
public record StudyPart(Study study, List<Ref> related) {

    static Optional<StudyPart> of(String id, Syllabus syllabus) {
        return syllabus.study(id)
                .map(study -> new StudyPart(
                        study,
                        study.related().stream()
                                .flatMap(ref -> syllabus.ref(ref).stream())
                                .toList()));
    }
}
