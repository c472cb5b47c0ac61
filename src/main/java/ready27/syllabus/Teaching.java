package ready27.syllabus;

import java.util.List;

/** What there is to read on a clause, control or term; the lessons answer. */
@FunctionalInterface
public interface Teaching {

    List<Text> about(String ref);

    /** A text and its address. */
    record Text(String title, String path) {}
}
