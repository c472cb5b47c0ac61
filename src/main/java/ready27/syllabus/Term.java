package ready27.syllabus;

import java.util.List;

/** A word of the trade, defined in our own words; its id is its slug, such as {@code risk-owner}. */
public record Term(
        String id,
        String name,
        String definition,
        String source,
        List<String> related,
        List<String> seeAlso,
        List<String> refs,
        String examCue) {

    public Term {
        related = List.copyOf(related);
        seeAlso = List.copyOf(seeAlso);
        refs = List.copyOf(refs);
    }
}
