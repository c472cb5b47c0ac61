package ready27.syllabus;

import java.util.List;

/** One of the 114 controls of the 2013 edition and the controls of 2022 it went into. */
public record OldControl(String id, String title, String domain, String objective, List<String> now, String relation) {

    public OldControl {
        now = List.copyOf(now);
    }
}
