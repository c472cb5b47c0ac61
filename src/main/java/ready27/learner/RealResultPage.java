package ready27.learner;

/** One real result, to be corrected or deleted. */
public record RealResultPage(RealResultsPage.Row row, RealResultsPage.Fields form) {}
