package ready27.search;

import java.util.ArrayList;
import java.util.List;
import ready27.guide.GuideSources;
import ready27.lesson.Shelves;
import ready27.prose.Markdown;
import ready27.testing.ShippedContent;
import ready27.web.PreparedSource;

/** Every room's public pages of the shipped content. */
public final class PublicSources {

    private PublicSources() {}

    public static List<PreparedSource> all() {
        List<PreparedSource> all = new ArrayList<>(Shelves.sources());
        all.add(GuideSources.shipped());
        all.add(SearchConfiguration.page());
        return all;
    }

    public static Object controller() {
        return new SearchController(searching());
    }

    public static Searching searching() {
        return new Searching(shelf());
    }

    static Shelf shelf() {
        return new Shelf(
                ShippedContent.syllabus(),
                ShippedContent.lessons(),
                ShippedContent.guide(),
                new Markdown(ShippedContent.syllabus()));
    }
}
