package ready27.syllabus;

/** Term pages for tests of other rooms. */
public final class TermPages {

    private TermPages() {}

    public static TermPage of(Term term, Syllabus syllabus, Teaching teaching) {
        return TermPage.of(term, syllabus, teaching);
    }
}
