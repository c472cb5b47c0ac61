package ready27.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.question.Question;
import ready27.question.Style;
import ready27.syllabus.Area;

/** How many questions of each area and style the Foundation paper takes. */
record Blueprint(Map<Area, Integer> areas, Map<Style, Integer> styles, int tolerance) {

    /** As many papers as these questions give when none is shown twice and none asks one concept twice. */
    int papers(List<Question> questions) {
        int papers = 0;
        while (papers < questions.size() && enough(questions, papers + 1)) {
            papers++;
        }
        return papers;
    }

    private boolean enough(List<Question> questions, int papers) {
        boolean areasReach = areas.entrySet().stream()
                .allMatch(area -> usable(questions, area.getKey(), papers) >= (long) area.getValue() * papers);
        return areasReach
                && styles.entrySet().stream()
                        .allMatch(style -> questions.stream()
                                        .filter(question -> question.style() == style.getKey())
                                        .count()
                                >= (long) (style.getValue() - tolerance) * papers);
    }

    /** A concept gives each paper one question at most. */
    private static long usable(List<Question> questions, Area area, int papers) {
        return questions.stream()
                .filter(question -> question.area() == area)
                .collect(Collectors.groupingBy(Question::concept, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> Math.min(count, papers))
                .sum();
    }

    /** Reads what is measured against; room exam reads the whole of the file. */
    static final class Reader implements ContentReader<Blueprint> {

        @Override
        public Blueprint read(Content content, Faults faults) {
            Map<Area, Integer> areas = new EnumMap<>(Area.class);
            Map<Style, Integer> styles = new EnumMap<>(Style.class);
            int[] tolerance = {0};
            content.file("exams/foundation.yaml").map(file -> file.data()).ifPresent(data -> {
                for (Map.Entry<String, Entry> area : counts(data, "blueprint")) {
                    Area.find(area.getKey()).ifPresent(known -> areas.put(known, number(area.getValue())));
                }
                for (Map.Entry<String, Entry> style : counts(data, "styles")) {
                    String name = style.getKey().toUpperCase(Locale.ROOT).replace('-', '_');
                    styles.put(Style.valueOf(name), number(style.getValue()));
                }
                tolerance[0] = data.find("styles")
                        .map(part -> part.number("tolerance"))
                        .orElse(0);
            });
            return new Blueprint(areas, styles, tolerance[0]);
        }

        private static List<Map.Entry<String, Entry>> counts(Entry data, String part) {
            return data.find(part)
                    .flatMap(found -> found.find("questions"))
                    .map(Entry::fields)
                    .orElse(List.of());
        }

        private static int number(Entry entry) {
            return Integer.parseInt(entry.text());
        }
    }
}
