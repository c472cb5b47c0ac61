package ready27.exam;

/** One paper before it is sat; the booklet of a practice paper may be read beforehand, as HTML. */
public record PaperPage(PapersPage papers, PapersPage.Card card, String booklet) {}
