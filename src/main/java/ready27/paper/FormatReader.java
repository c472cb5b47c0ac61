package ready27.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.syllabus.Area;

/** Reads from {@code content/exams} what papers are made of, of the first exam that has papers. */
public final class FormatReader implements ContentReader<Optional<Format>> {

    @Override
    public Optional<Format> read(Content content, Faults faults) {
        return content.under("exams/").stream()
                .map(ContentFile::data)
                .filter(Entry::sound)
                .flatMap(exam -> exam.find("papers").stream())
                .map(FormatReader::format)
                .findFirst();
    }

    /** Of the part {@code papers} of an exam file that keeps its schema. */
    public static Format format(Entry papers) {
        List<List<Area>> areas = papers.items("areas").stream()
                .map(group -> group.items().stream()
                        .flatMap(area -> Area.find(area.text()).stream())
                        .toList())
                .toList();
        Map<Integer, Integer> levels = new TreeMap<>();
        Optional<Entry> wanted = papers.find("levels");
        wanted.flatMap(part -> part.find("lines")).stream()
                .flatMap(part -> part.fields().stream())
                .forEach(level -> levels.put(
                        Integer.valueOf(level.getKey()),
                        Integer.valueOf(level.getValue().text())));
        int tolerance = wanted.map(part -> part.number("tolerance")).orElse(0);
        return new Format(papers.number("linesPerQuestion"), areas, levels, tolerance);
    }
}
