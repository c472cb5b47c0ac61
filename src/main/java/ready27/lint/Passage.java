package ready27.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.Entry;
import ready27.content.Place;
import ready27.question.Question;
import ready27.question.QuestionCheck;
import ready27.question.QuestionPlaces;
import ready27.question.QuestionReader;

/**
 * A paragraph that somebody wrote for learners.
 *
 * @param home what it is part of: a question, a line of a paper, a lesson, a study text, an answer of the guide
 */
record Passage(String kind, String home, Place place, String text) {

    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final List<String> STUDY = List.of("purpose", "small", "large", "trap");

    /** Rationales, lessons, study texts and answers of the guide; definitions and gists are there to be cited. */
    static List<Passage> all(Content content) {
        List<Passage> all = new ArrayList<>(rationales(content));
        content.under("papers/").forEach(file -> all.addAll(reasonsOfLines(file)));
        Map.of("topics/", "lesson", "guide/", "guide")
                .forEach((folder, kind) -> content.under(folder).forEach(file -> all.addAll(paragraphs(kind, file))));
        for (String pages : List.of("standard/clause-pages.yaml", "standard/control-pages.yaml")) {
            content.file(pages).stream()
                    .flatMap(file -> file.data().items("pages").stream())
                    .forEach(page -> all.addAll(study(page)));
        }
        return all;
    }

    private static List<Passage> rationales(Content content) {
        QuestionPlaces places = content.get(new QuestionCheck());
        List<Passage> all = new ArrayList<>();
        for (Question question : content.get(new QuestionReader()).all()) {
            String id = question.id().value();
            Repetition.rationales(question)
                    .forEach(why -> all.add(new Passage("rationale", id, places.of(question.id()), why)));
        }
        return all;
    }

    private static List<Passage> reasonsOfLines(ContentFile file) {
        return file.data().items("parts").stream()
                .flatMap(part -> part.items("lines").stream())
                .flatMap(line -> Stream.concat(Stream.of(line), line.items("options").stream())
                        .flatMap(explained -> explained.find("why").stream())
                        .map(why -> new Passage("line", line.text("id"), why.place(), why.text())))
                .toList();
    }

    static List<Passage> paragraphs(String kind, ContentFile file) {
        List<Passage> all = new ArrayList<>();
        String[] lines = file.body().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            StringBuilder paragraph = new StringBuilder();
            int first = i;
            for (; i < lines.length && !lines[i].isBlank(); i++) {
                paragraph.append(lines[i]).append('\n');
            }
            all.add(new Passage(kind, file.path(), file.place(first), plain(paragraph.toString())));
        }
        return all;
    }

    private static List<Passage> study(Entry page) {
        Stream<Entry> texts = Stream.concat(
                STUDY.stream().flatMap(field -> page.find(field).stream()), page.items("evidence").stream());
        String home = "study text of " + page.text("id");
        return texts.map(text -> new Passage("study", home, text.place(), text.text()))
                .toList();
    }

    /** The words that are read, without where their links lead. */
    static String plain(String markdown) {
        return LINK.matcher(markdown).replaceAll("]").replaceAll("[\\[\\]*`]", "");
    }
}
