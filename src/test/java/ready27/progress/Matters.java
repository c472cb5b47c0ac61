package ready27.progress;

import java.util.List;
import ready27.paper.PaperFiles;
import ready27.paper.Papers;
import ready27.question.QuestionBank;
import ready27.testing.ShippedContent;

/** A bank of a test beside one small paper, with the lessons as they are shipped. */
final class Matters {

    private Matters() {}

    static Matter of(QuestionBank bank) {
        Papers papers = new Papers(List.of(PaperFiles.scenario("practitioner-bakery", "practice")));
        return new Matter(bank, papers, ShippedContent.lessons(), ShippedContent.syllabus());
    }
}
