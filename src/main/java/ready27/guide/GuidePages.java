package ready27.guide;

import java.util.List;
import org.springframework.stereotype.Component;
import ready27.prose.Markdown;
import ready27.web.PreparedPage;
import ready27.web.PreparedSource;

/** The whole guide, the same for everybody. */
@Component
final class GuidePages implements PreparedSource {

    private final Guide guide;
    private final Markdown markdown;

    GuidePages(Guide guide, Markdown markdown) {
        this.guide = guide;
        this.markdown = markdown;
    }

    @Override
    public List<PreparedPage> pages() {
        return List.of(PreparedPage.filtered("/guide", "guide/guide", () -> GuidePage.of("", "", guide, markdown)));
    }
}
