package ready27.guide;

import ready27.prose.Markdown;
import ready27.testing.ShippedContent;
import ready27.web.PreparedSource;

/** Opens the pages of the guide to tests of other rooms. */
public final class GuideSources {

    private GuideSources() {}

    public static PreparedSource shipped() {
        return new GuidePages(ShippedContent.guide(), new Markdown(ShippedContent.syllabus()));
    }

    public static Object filter() {
        return new GuideController(ShippedContent.guide(), new Markdown(ShippedContent.syllabus()));
    }
}
