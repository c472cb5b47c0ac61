package ready27.syllabus;

import ready27.web.PreparedSource;

/** Opens the pages of the syllabus to tests of other rooms. */
public final class SyllabusSources {

    private SyllabusSources() {}

    public static PreparedSource of(Syllabus syllabus, Teaching teaching) {
        return new SyllabusPages(syllabus, teaching);
    }

    public static Object filters(Syllabus syllabus) {
        return new FilterController(syllabus);
    }
}
