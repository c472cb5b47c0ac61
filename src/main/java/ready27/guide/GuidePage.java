package ready27.guide;

import java.util.List;
import java.util.Locale;
import ready27.prose.Markdown;

/** The answers that a filter lets through, by category, ready to be read. */
public record GuidePage(
        String category,
        String words,
        int count,
        int all,
        List<Choice> choices,
        List<Chapter> chapters,
        Journey journey) {

    /** A category one can pick. */
    public record Choice(String name, boolean chosen) {}

    /** A category with those of its answers that are shown. */
    public record Chapter(String id, String name, List<Item> items) {}

    /** An answer as HTML. */
    public record Item(Answer answer, String html) {}

    static GuidePage of(String category, String words, Guide guide, Markdown markdown) {
        List<Answer> shown = guide.answers().stream()
                .filter(answer -> category.isEmpty() || answer.category().equals(category))
                .filter(answer -> answer.says(words))
                .toList();
        return new GuidePage(
                category,
                words,
                shown.size(),
                guide.answers().size(),
                guide.categories().stream()
                        .map(name -> new Choice(name, name.equals(category)))
                        .toList(),
                guide.categories().stream()
                        .map(name -> chapter(name, shown, markdown))
                        .filter(chapter -> !chapter.items().isEmpty())
                        .toList(),
                guide.journey());
    }

    public String found() {
        String shown = count == 1 ? "1 answer" : count + " answers";
        return count == all ? "All " + shown : shown + " of " + all;
    }

    private static Chapter chapter(String name, List<Answer> shown, Markdown markdown) {
        return new Chapter(
                "chapter-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                shown.stream()
                        .filter(answer -> answer.category().equals(name))
                        .map(answer -> new Item(
                                answer,
                                markdown.render(answer.text(), answer.slug()).html()))
                        .toList());
    }
}
