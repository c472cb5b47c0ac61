package ready27.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.syllabus.Area;

/** Reads {@code content/questions}, a folder for each area. */
@Component
public final class QuestionReader implements ContentReader<QuestionBank> {

    static final String FOLDER = "questions/";

    @Override
    public QuestionBank read(Content content, Faults faults) {
        content.get(new QuestionCheck());
        Map<String, PeerReview> checked = ReviewReader.last(content.get(new ReviewReader()));
        Map<String, Question> questions = new LinkedHashMap<>();
        for (ContentFile file : content.under(FOLDER)) {
            Optional<Area> area = Area.find(file.folder());
            if (area.isEmpty()) {
                faults.add(
                        new Place(file.path(), 1),
                        "there is no area \"" + file.folder() + "\"",
                        "Move the file into the folder of its area");
                continue;
            }
            file.data().items().stream()
                    .filter(Entry::sound)
                    .filter(QuestionReader::hasOneKey)
                    .map(entry -> question(entry, area.get(), checked))
                    .forEach(question -> questions.putIfAbsent(question.id().value(), question));
        }
        return new QuestionBank(List.copyOf(questions.values()));
    }

    private static boolean hasOneKey(Entry entry) {
        return !entry.items("statements").isEmpty()
                || entry.items("options").stream()
                                .filter(option -> option.flag("correct"))
                                .count()
                        == 1;
    }

    private static Question question(Entry entry, Area area, Map<String, PeerReview> checked) {
        String id = entry.text("id");
        Style style = Style.valueOf(word(entry, "style"));
        List<Statement> statements = entry.items("statements").stream()
                .map(one -> new Statement(one.text("text"), one.flag("true"), one.text("why")))
                .toList();
        List<Option> options =
                statements.size() == 2 ? FixedOptions.of(statements.get(0), statements.get(1)) : options(entry);
        String revision = Fingerprint.of(style, entry.text("stem"), statements, options, entry.text("edition"));
        PeerReview last = checked.get(id + "@" + revision);
        return new Question(
                new QuestionId(id),
                area,
                entry.texts("ref"),
                entry.text("concept"),
                Pool.valueOf(word(entry, "pool")),
                style,
                entry.number("level"),
                entry.decimal("difficulty"),
                entry.text("stem"),
                statements,
                options,
                entry.text("edition"),
                entry.text("author"),
                Status.valueOf(word(entry, "status")),
                revision,
                last == null ? "" : last.date());
    }

    private static List<Option> options(Entry entry) {
        List<Option> options = new ArrayList<>();
        for (Entry option : entry.items("options")) {
            String letter = String.valueOf((char) ('a' + options.size()));
            options.add(new Option(letter, option.text("text"), option.flag("correct"), option.text("why")));
        }
        return options;
    }

    private static String word(Entry entry, String field) {
        return entry.text(field).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
