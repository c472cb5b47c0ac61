package ready27.syllabus;

import java.util.List;

/** Where to practise what a page treats: the form of practice, filled in. */
public final class PracticeLink {

    private PracticeLink() {}

    public static String of(String ref) {
        return "/practice?ref=" + ref;
    }

    /** The lesson names itself; area and refs say which questions are meant. */
    public static String ofLesson(String slug, Area area, List<String> refs) {
        StringBuilder link = new StringBuilder("/practice?lesson=" + slug + "&area=" + area.key());
        refs.forEach(ref -> link.append("&ref=").append(ref));
        return link.toString();
    }
}
