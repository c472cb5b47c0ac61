package ready27.paper;

import java.util.List;
import org.bson.Document;
import ready27.paper.ScenarioLine.About;
import ready27.paper.ScenarioLine.AssertionReason;
import ready27.paper.ScenarioLine.Classic;
import ready27.paper.ScenarioLine.Matching;
import ready27.paper.ScenarioLine.MultipleResponse;
import ready27.paper.ScenarioLine.Sequencing;
import ready27.question.Option;
import ready27.question.Pool;
import ready27.question.QuestionId;
import ready27.question.Status;
import ready27.syllabus.Area;

/** Papers as they lie in Mongo; what a later version of the program adds must have a default here. */
final class ScenarioDocuments {

    private ScenarioDocuments() {}

    static Document of(Scenario scenario) {
        return new Document("_id", scenario.key().value())
                .append("title", scenario.title())
                .append("pool", scenario.pool().name())
                .append("edition", scenario.edition())
                .append("author", scenario.author())
                .append("status", scenario.status().name())
                .append("checked", scenario.checked())
                .append("booklet", scenario.booklet())
                .append(
                        "questions",
                        scenario.questions().stream()
                                .map(ScenarioDocuments::question)
                                .toList());
    }

    static Scenario scenario(Document document) {
        ScenarioKey key = ScenarioKey.parse(document.getString("_id"));
        return new Scenario(
                key.id(),
                document.getString("title"),
                Pool.valueOf(document.getString("pool")),
                document.getString("edition"),
                document.getString("author"),
                Status.valueOf(document.getString("status")),
                document.getString("booklet"),
                documents(document, "questions").stream()
                        .map(ScenarioDocuments::question)
                        .toList(),
                key.revision(),
                document.get("checked", ""));
    }

    private static Document question(ScenarioQuestion question) {
        return new Document("number", question.number())
                .append("title", question.title())
                .append("areas", question.areas().stream().map(Area::key).toList())
                .append(
                        "information",
                        question.information().stream()
                                .map(block -> new Document("title", block.title()).append("text", block.text()))
                                .toList())
                .append(
                        "parts",
                        question.parts().stream().map(ScenarioDocuments::part).toList());
    }

    private static ScenarioQuestion question(Document document) {
        return new ScenarioQuestion(
                document.getInteger("number"),
                document.getString("title"),
                document.getList("areas", String.class).stream()
                        .map(ScenarioDocuments::area)
                        .toList(),
                documents(document, "information").stream()
                        .map(block -> new Information(block.getString("title"), block.getString("text")))
                        .toList(),
                documents(document, "parts").stream()
                        .map(ScenarioDocuments::part)
                        .toList());
    }

    private static Document part(Part part) {
        return new Document("letter", part.letter())
                .append("type", part.type().key())
                .append("basis", part.basis().name())
                .append("instruction", part.instruction())
                .append("options", part.options())
                .append(
                        "lines",
                        part.lines().stream().map(ScenarioDocuments::line).toList());
    }

    private static Part part(Document document) {
        LineType type = LineType.find(document.getString("type")).orElseThrow();
        return new Part(
                document.getString("letter"),
                type,
                Basis.valueOf(document.getString("basis")),
                document.getString("instruction"),
                document.getList("options", String.class),
                documents(document, "lines").stream()
                        .map(line -> line(type, line))
                        .toList());
    }

    private static Document line(ScenarioLine line) {
        return new Document("id", line.id().value())
                .append("refs", line.about().refs())
                .append("area", line.about().area().key())
                .append("level", line.about().level())
                .append("position", line instanceof Sequencing sequencing ? sequencing.position() : 0)
                .append("texts", line.texts())
                .append("why", line.why())
                .append(
                        "options",
                        line.options().stream().map(ScenarioDocuments::option).toList());
    }

    private static ScenarioLine line(LineType type, Document document) {
        About about = new About(
                new QuestionId(document.getString("id")),
                document.getList("refs", String.class),
                area(document.getString("area")),
                document.getInteger("level"));
        List<String> texts = document.getList("texts", String.class);
        List<Option> options = documents(document, "options").stream()
                .map(ScenarioDocuments::option)
                .toList();
        String why = document.getString("why");
        return switch (type) {
            case CLASSIC -> new Classic(about, texts.get(0), options);
            case MULTIPLE_RESPONSE -> new MultipleResponse(about, texts.get(0), options);
            case MATCHING -> new Matching(about, texts.get(0), options, why);
            case SEQUENCING -> new Sequencing(about, document.getInteger("position"), options, why);
            case ASSERTION_REASON -> new AssertionReason(about, texts.get(0), texts.get(1), options, why);
        };
    }

    private static Document option(Option option) {
        return new Document("letter", option.letter())
                .append("text", option.text())
                .append("right", option.right())
                .append("why", option.why());
    }

    private static Option option(Document document) {
        return new Option(
                document.getString("letter"),
                document.getString("text"),
                document.getBoolean("right"),
                document.getString("why"));
    }

    private static Area area(String key) {
        return Area.find(key).orElseThrow();
    }

    private static List<Document> documents(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }
}
