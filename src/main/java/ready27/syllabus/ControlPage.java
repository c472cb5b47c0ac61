package ready27.syllabus;

import java.util.List;
import java.util.Optional;

/** All that Ready27 says about one control. */
public record ControlPage(
        Control control,
        Optional<StudyPart> study,
        List<OldControl> before,
        List<Clause> clauses,
        List<Ref> terms,
        List<Teaching.Text> lessons,
        Neighbours neighbours) {

    static ControlPage of(Control control, Syllabus syllabus, Teaching teaching) {
        return new ControlPage(
                control,
                StudyPart.of(control.id(), syllabus),
                control.from2013().stream()
                        .flatMap(id -> syllabus.oldControl(id).stream())
                        .toList(),
                syllabus.clauses().stream()
                        .filter(clause -> clause.related().contains(control.id()))
                        .toList(),
                ClausePage.termsOf(control.id(), syllabus),
                teaching.about(control.id()),
                Neighbours.of(refs(syllabus), control.id()));
    }

    public String practice() {
        return PracticeLink.of(control.id());
    }

    /** What it was in 2013, in a sentence. */
    public String history() {
        if (control.added()) {
            return "New in 2022: no control of the 2013 edition went into it.";
        }
        return before.size() == 1
                ? "Carried over from one control of the 2013 edition:"
                : "Made of " + before.size() + " controls of the 2013 edition:";
    }

    private static List<Ref> refs(Syllabus syllabus) {
        return syllabus.controls().stream()
                .map(control -> new Ref(control.id(), Ref.Kind.CONTROL, control.id(), control.title()))
                .toList();
    }
}
