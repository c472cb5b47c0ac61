package ready27.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ready27.paper.LineType;
import ready27.syllabus.Area;

/** What the list of parts is narrowed to; empty means any. */
record PartsWish(Optional<LineType> type, Optional<Area> area, String paper, Show show) {

    /** By how the learner did. */
    enum Show {
        ANY("Any"),
        OPEN("Not finished yet"),
        MISTAKES("With mistakes");

        private final String title;

        Show(String title) {
            this.title = title;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String title() {
            return title;
        }

        static Show find(String key) {
            return Arrays.stream(values())
                    .filter(show -> show.key().equals(key))
                    .findFirst()
                    .orElse(ANY);
        }
    }

    boolean fits(PartAtWork work) {
        PaperPart part = work.part();
        return type.filter(wanted -> part.part().type() != wanted).isEmpty()
                && area.filter(wanted -> !part.areas().contains(wanted)).isEmpty()
                && (paper.isEmpty() || paper.equals(part.paper().id().value()))
                && switch (show) {
                    case ANY -> true;
                    case OPEN -> !work.finished();
                    case MISTAKES -> work.right() < work.answered();
                };
    }
}
