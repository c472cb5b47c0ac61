package ready27.lint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.syllabus.Area;

/** What a folder as a whole is held to, as its {@code limits.yaml} says; a part that is missing holds to nothing. */
record Limits(Optional<Entry> questions, Optional<Entry> lessons, Optional<Entry> papers) {

    /** Least and most that is allowed. */
    record Range(int least, int most) {

        boolean holds(double number) {
            return number >= least && number <= most;
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }

    static Range range(Entry part, String field) {
        return part.find(field)
                .map(range -> new Range(range.number("least"), range.number("most")))
                .orElseThrow();
    }

    static Map<Area, Entry> areas(Entry questions) {
        Map<Area, Entry> areas = new EnumMap<>(Area.class);
        questions.find("areas").map(Entry::fields).stream()
                .flatMap(fields -> fields.stream())
                .forEach(field -> Area.find(field.getKey()).ifPresent(area -> areas.put(area, field.getValue())));
        return areas;
    }

    /** Reads the parts that keep their schema. */
    static final class Reader implements ContentReader<Limits> {

        @Override
        public Limits read(Content content, Faults faults) {
            Optional<Entry> data = content.file("limits.yaml").map(file -> file.data());
            return new Limits(part(data, "questions"), part(data, "lessons"), part(data, "papers"));
        }

        private static Optional<Entry> part(Optional<Entry> data, String name) {
            return data.flatMap(found -> found.find(name)).filter(Entry::sound);
        }
    }
}
