package ready27.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.paper.ScenarioLine.About;
import ready27.paper.ScenarioLine.AssertionReason;
import ready27.paper.ScenarioLine.Classic;
import ready27.paper.ScenarioLine.Matching;
import ready27.paper.ScenarioLine.MultipleResponse;
import ready27.paper.ScenarioLine.Sequencing;
import ready27.question.Option;
import ready27.question.PeerReview;
import ready27.question.Pool;
import ready27.question.QuestionId;
import ready27.question.ReviewReader;
import ready27.question.Status;
import ready27.syllabus.Area;

/** Reads {@code content/papers}, a folder for each paper. */
@Component
public final class ScenarioReader implements ContentReader<Papers> {

    @Override
    public Papers read(Content content, Faults faults) {
        Map<String, PeerReview> reviews = ReviewReader.last(content.get(new ReviewReader()));
        return new Papers(content.get(new ScenarioCheck()).stream()
                .map(folder -> scenario(folder, reviews))
                .toList());
    }

    private static Scenario scenario(PaperFolder folder, Map<String, PeerReview> reviews) {
        ContentFile booklet = folder.booklet().orElseThrow();
        Entry front = booklet.data();
        List<ScenarioQuestion> questions =
                folder.questions().stream().map(file -> question(file.data())).toList();
        return Scenario.of(
                new ScenarioId(folder.name()),
                front.text("title"),
                Pool.valueOf(word(front, "pool")),
                front.text("edition"),
                front.text("author"),
                Status.valueOf(word(front, "status")),
                booklet.body(),
                questions,
                lastChecked(questions, reviews));
    }

    private static String lastChecked(List<ScenarioQuestion> questions, Map<String, PeerReview> reviews) {
        return questions.stream()
                .flatMap(question -> question.lines().stream())
                .flatMap(line -> Optional.ofNullable(reviews.get(line.id().value() + "@" + line.revision())).stream())
                .map(PeerReview::date)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static ScenarioQuestion question(Entry question) {
        return new ScenarioQuestion(
                question.number("number"),
                question.text("title"),
                question.texts("areas").stream().map(ScenarioReader::area).toList(),
                question.items("information").stream()
                        .map(block -> new Information(block.text("title"), block.text("text")))
                        .toList(),
                question.items("parts").stream().map(ScenarioReader::part).toList());
    }

    private static Part part(Entry part) {
        LineType type = LineType.find(part.text("type")).orElseThrow();
        List<String> options = type == LineType.ASSERTION_REASON ? AssertionReason.TABLE : part.texts("options");
        return new Part(
                part.text("letter"),
                type,
                Basis.valueOf(word(part, "basis")),
                part.text("instruction"),
                options,
                part.items("lines").stream()
                        .map(line -> line(type, options, line))
                        .toList());
    }

    private static ScenarioLine line(LineType type, List<String> shared, Entry line) {
        About about = new About(
                new QuestionId(line.text("id")), line.texts("ref"), area(line.text("area")), line.number("level"));
        List<Option> options = type.shared() ? ScenarioLine.lettered(shared, line.text("key")) : options(line);
        String why = line.text("why");
        return switch (type) {
            case CLASSIC -> new Classic(about, line.text("stem"), options);
            case MULTIPLE_RESPONSE -> new MultipleResponse(about, line.text("stem"), options);
            case MATCHING -> new Matching(about, line.text("statement"), options, why);
            case SEQUENCING -> new Sequencing(about, line.number("position"), options, why);
            case ASSERTION_REASON ->
                new AssertionReason(about, line.text("assertion"), line.text("reason"), options, why);
        };
    }

    private static List<Option> options(Entry line) {
        List<String> texts = line.items("options").stream()
                .map(option -> option.text("text"))
                .toList();
        List<Option> lettered = ScenarioLine.lettered(texts, "");
        return IntStream.range(0, lettered.size())
                .mapToObj(i -> explained(lettered.get(i), line.items("options").get(i)))
                .toList();
    }

    private static Option explained(Option option, Entry entry) {
        return new Option(option.letter(), option.text(), entry.flag("correct"), entry.text("why"));
    }

    private static Area area(String key) {
        return Area.find(key).orElseThrow();
    }

    private static String word(Entry entry, String field) {
        return entry.text(field).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
