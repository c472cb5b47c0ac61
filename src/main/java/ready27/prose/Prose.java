package ready27.prose;

import java.util.List;

/** A text ready to be shown: its HTML, in which nothing of the author's is taken for markup, and its parts. */
public record Prose(String html, List<Heading> headings, List<Section> sections) {

    public Prose {
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
    }
}
