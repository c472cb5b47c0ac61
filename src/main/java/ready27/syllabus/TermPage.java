package ready27.syllabus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All that Ready27 says about one term. */
public record TermPage(
        Term term, List<Ref> related, List<Ref> refs, List<Teaching.Text> lessons, Neighbours neighbours) {

    private static final String VOCABULARY = "27000:2018 ";

    static TermPage of(Term term, Syllabus syllabus, Teaching teaching) {
        List<Ref> all = syllabus.terms().stream()
                .sorted(Comparator.comparing(other -> other.name().toLowerCase(Locale.ROOT)))
                .map(other -> new Ref(other.id(), Ref.Kind.TERM, other.name(), other.name()))
                .toList();
        return new TermPage(
                term,
                refs(term.related(), syllabus),
                refs(term.refs(), syllabus),
                teaching.about(term.id()),
                Neighbours.of(all, term.id()));
    }

    /** Where the term comes from, and that the words here are ours. */
    public String edition() {
        if (term.source().startsWith(VOCABULARY)) {
            return "Term " + term.source().substring(VOCABULARY.length())
                    + " of ISO/IEC 27000:2018. That edition was withdrawn in July 2026, when the sixth edition dropped most"
                    + " definitions, but the exam provider's list, read in November 2026, still names it.";
        }
        return "Not one of the numbered terms of ISO/IEC 27000:2018. Source: " + term.source() + ".";
    }

    public String practice() {
        return PracticeLink.of(term.id());
    }

    private static List<Ref> refs(List<String> ids, Syllabus syllabus) {
        return ids.stream().flatMap(id -> syllabus.ref(id).stream()).toList();
    }
}
