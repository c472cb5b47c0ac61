package ready27.syllabus;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ready27.web.PreparedPage;
import ready27.web.PreparedSource;

/** The pages of clauses, controls and terms, the same for everybody. */
@Component
final class SyllabusPages implements PreparedSource {

    private final Syllabus syllabus;
    private final Teaching teaching;

    SyllabusPages(Syllabus syllabus, Teaching teaching) {
        this.syllabus = syllabus;
        this.teaching = teaching;
    }

    @Override
    public List<PreparedPage> pages() {
        List<PreparedPage> pages = new ArrayList<>();
        pages.add(PreparedPage.of("/syllabus/clauses", "syllabus/clauses", () -> ClauseTree.of(syllabus)));
        pages.add(PreparedPage.filtered(
                "/syllabus/controls", "syllabus/controls", () -> ControlList.of(ControlFilter.ALL, syllabus)));
        pages.add(
                PreparedPage.of("/syllabus/controls/from-2013", "syllabus/mapping", () -> ControlMapping.of(syllabus)));
        pages.add(PreparedPage.filtered("/syllabus/terms", "syllabus/terms", () -> TermList.of("", syllabus)));
        for (Clause clause : syllabus.clauses()) {
            pages.add(PreparedPage.of(
                    "/syllabus/clauses/" + clause.id(),
                    "syllabus/clause",
                    () -> ClausePage.of(clause, syllabus, teaching)));
        }
        for (Control control : syllabus.controls()) {
            pages.add(PreparedPage.of(
                    "/syllabus/controls/" + control.id(),
                    "syllabus/control",
                    () -> ControlPage.of(control, syllabus, teaching)));
        }
        for (Term term : syllabus.terms()) {
            pages.add(PreparedPage.of(
                    "/syllabus/terms/" + term.id(), "syllabus/term", () -> TermPage.of(term, syllabus, teaching)));
        }
        return pages;
    }
}
