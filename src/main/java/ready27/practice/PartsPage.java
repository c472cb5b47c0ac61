package ready27.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ready27.paper.LineType;
import ready27.syllabus.Area;

/** The parts that somebody may practise, by paper, and how he did. */
public record PartsPage(List<Filter> filters, String count, List<Paper> papers, boolean none) {

    /** One choice by which the list is narrowed. */
    public record Filter(String name, String title, List<Choice> choices) {}

    public record Choice(String value, String title, boolean chosen) {}

    public record Paper(String organisation, String path, boolean reserve, List<Row> rows) {}

    /** One part; the badge tells how it went. */
    public record Row(String path, String name, String facts, String badge, String icon, String how, String times) {}

    static PartsPage of(PartsWish wish, List<PartAtWork> all) {
        List<PartAtWork> fitting = all.stream().filter(wish::fits).toList();
        Map<String, List<PartAtWork>> byPaper = new LinkedHashMap<>();
        fitting.forEach(work -> byPaper.computeIfAbsent(work.part().paper().id().value(), id -> new ArrayList<>())
                .add(work));
        long done = fitting.stream().filter(PartAtWork::finished).count();
        return new PartsPage(
                List.of(types(wish), areas(wish, all), papers(wish, all), shows(wish)),
                fitting.size() + (fitting.size() == 1 ? " part, " : " parts, ") + done + " done",
                byPaper.values().stream().map(PartsPage::paper).toList(),
                all.isEmpty());
    }

    private static Paper paper(List<PartAtWork> parts) {
        PaperPart first = parts.get(0).part();
        return new Paper(
                first.paper().title(),
                "/papers/" + first.paper().id().value(),
                first.paper().reserve(),
                parts.stream().map(PartsPage::row).toList());
    }

    private static Row row(PartAtWork work) {
        PaperPart part = work.part();
        String facts = Stream.concat(
                        Stream.of(part.part().type().title(), part.marks()),
                        part.areas().stream().map(Area::title))
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
        int of = part.lines().size();
        boolean all = work.right() == of;
        int times = work.round().map(round -> round.past().size() + 1).orElse(0);
        return new Row(
                part.id().path(),
                part.name(),
                facts,
                work.finished() ? (all ? "right" : "warn") : work.answered() > 0 ? "info" : "",
                work.finished() ? (all ? "check" : "refresh-cw") : "",
                work.finished()
                        ? work.right() + " of " + of + " right"
                        : work.answered() > 0 ? work.answered() + " of " + of + " answered" : "Not practised yet",
                times > 1 ? times + " times" : "");
    }

    private static Filter types(PartsWish wish) {
        return new Filter(
                "type",
                "Type",
                Arrays.stream(LineType.values())
                        .map(type -> new Choice(
                                type.key(),
                                type.title(),
                                wish.type().filter(type::equals).isPresent()))
                        .toList());
    }

    private static Filter areas(PartsWish wish, List<PartAtWork> all) {
        return new Filter(
                "area",
                "Area",
                Arrays.stream(Area.values())
                        .filter(area -> all.stream()
                                .anyMatch(work -> work.part().areas().contains(area)))
                        .map(area -> new Choice(
                                area.key(),
                                area.title(),
                                wish.area().filter(area::equals).isPresent()))
                        .toList());
    }

    private static Filter papers(PartsWish wish, List<PartAtWork> all) {
        return new Filter(
                "paper",
                "Paper",
                all.stream()
                        .map(PartAtWork::part)
                        .filter(part -> part.first() == 1)
                        .map(PaperPart::paper)
                        .map(paper -> new Choice(
                                paper.id().value(),
                                paper.title(),
                                paper.id().value().equals(wish.paper())))
                        .toList());
    }

    private static Filter shows(PartsWish wish) {
        return new Filter(
                "show",
                "How it went",
                Stream.of(PartsWish.Show.OPEN, PartsWish.Show.MISTAKES)
                        .map(show -> new Choice(show.key(), show.title(), show == wish.show()))
                        .toList());
    }
}
