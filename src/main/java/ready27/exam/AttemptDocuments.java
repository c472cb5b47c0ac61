package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import ready27.exam.Action.Kind;
import ready27.exam.Attempt.End;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.exam.Deadline.Credit;
import ready27.exam.Result.Mark;
import ready27.exam.Rules.Threshold;
import ready27.learner.LearnerId;
import ready27.paper.ScenarioKey;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/** Attempts as they lie in Mongo, mapped by hand: every saved answer reads and writes one. */
final class AttemptDocuments {

    private AttemptDocuments() {}

    static Document of(Running attempt) {
        List<Place> places = attempt.paper().places();
        Deadline deadline = attempt.deadline();
        Document document = new Document("_id", attempt.id().value())
                .append("learner", attempt.learner().value())
                .append("rules", rules(attempt.rules()))
                .append("reserve", attempt.paper().reserve())
                .append("seed", attempt.paper().seed())
                .append(
                        "questions",
                        places.stream().map(place -> place.question().value()).toList())
                .append("revisions", places.stream().map(Place::revision).toList())
                .append("orders", places.stream().map(Place::order).toList())
                .append("started", Date.from(deadline.started()))
                .append("minutes", deadline.minutes())
                .append("extraTimePercent", deadline.extraTimePercent())
                .append(
                        "credits",
                        deadline.credits().stream()
                                .map(AttemptDocuments::credit)
                                .toList())
                .append("n", attempt.actions().size())
                .append(
                        "actions",
                        attempt.actions().stream().map(AttemptDocuments::action).toList());
        attempt.paper()
                .booklet()
                .ifPresent(scenario -> document.append("scenario", scenario.value())
                        .append("asks", places.stream().map(Place::asks).toList()));
        Instant closes = deadline.closes();
        return closes == null ? document : document.append("closes", Date.from(closes));
    }

    static Document end(Finished attempt) {
        return new Document("ended", Date.from(attempt.end().when()))
                .append("handedIn", attempt.end().handedIn())
                .append("counted", attempt.end().counted())
                .append("pass", attempt.result().pass())
                .append(
                        "marks",
                        attempt.result().marks().stream()
                                .map(AttemptDocuments::mark)
                                .toList());
    }

    static Document action(Action action) {
        return new Document("kind", action.kind().word())
                .append("question", action.question().value())
                .append("value", action.value())
                .append("client", action.client())
                .append("seq", action.seq())
                .append("key", action.key())
                .append("seen", action.seen())
                .append("opened", Date.from(action.opened()))
                .append("elapsed", action.elapsed().toMillis())
                .append("arrived", Date.from(action.arrived()));
    }

    static Attempt attempt(Document document) {
        Running running = new Running(
                new AttemptId(document.getString("_id")),
                new LearnerId(document.getString("learner")),
                paper(document),
                rules(document.get("rules", Document.class)),
                deadline(document),
                documents(document, "actions").stream()
                        .map(AttemptDocuments::action)
                        .toList());
        Date ended = document.getDate("ended");
        return ended == null ? running : finished(running, ended.toInstant(), document);
    }

    private static Finished finished(Running running, Instant ended, Document document) {
        return new Finished(
                running.id(),
                running.learner(),
                running.paper(),
                running.rules(),
                running.deadline(),
                running.actions(),
                new End(ended, document.getBoolean("handedIn"), document.getInteger("counted")),
                new Result(
                        document.getInteger("pass"),
                        documents(document, "marks").stream()
                                .map(AttemptDocuments::mark)
                                .toList()));
    }

    private static Paper paper(Document document) {
        List<String> questions = document.getList("questions", String.class);
        List<String> revisions = document.getList("revisions", String.class);
        List<String> orders = document.getList("orders", String.class);
        List<Integer> asks = document.getList("asks", Integer.class, Collections.nCopies(questions.size(), 1));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            places.add(new Place(new QuestionId(questions.get(i)), revisions.get(i), orders.get(i), asks.get(i)));
        }
        String scenario = document.getString("scenario");
        return new Paper(
                document.getBoolean("reserve"),
                document.getLong("seed"),
                places,
                scenario == null ? null : ScenarioKey.parse(scenario));
    }

    private static Document rules(Rules rules) {
        return new Document("exam", rules.exam())
                .append("title", rules.title())
                .append("questions", rules.questions())
                .append("marks", rules.marks())
                .append("pass", rules.pass())
                .append("minutes", rules.minutes())
                .append("graceSeconds", rules.graceSeconds())
                .append(
                        "further",
                        rules.further().stream()
                                .map(one -> new Document("title", one.title()).append("marks", one.marks()))
                                .toList());
    }

    private static Rules rules(Document document) {
        return new Rules(
                document.getString("exam"),
                document.getString("title"),
                document.getInteger("questions"),
                document.getInteger("marks", document.getInteger("questions")),
                document.getInteger("pass"),
                document.getInteger("minutes"),
                document.getInteger("graceSeconds"),
                documents(document, "further").stream()
                        .map(one -> new Threshold(one.getString("title"), one.getInteger("marks")))
                        .toList());
    }

    static Deadline deadline(Document document) {
        Date closes = document.getDate("closes");
        return new Deadline(
                document.getDate("started").toInstant(),
                document.getInteger("minutes"),
                document.getInteger("extraTimePercent"),
                documents(document, "credits").stream()
                        .map(one -> new Credit(one.getInteger("minutes"), one.getString("by"), one.getString("why")))
                        .toList(),
                closes == null ? null : closes.toInstant());
    }

    private static Document credit(Credit credit) {
        return new Document("minutes", credit.minutes())
                .append("by", credit.by())
                .append("why", credit.why());
    }

    private static Action action(Document document) {
        return new Action(
                Kind.find(document.getString("kind")).orElseThrow(),
                new QuestionId(document.getString("question")),
                document.getString("value"),
                document.getString("client"),
                document.getLong("seq"),
                document.getString("key"),
                document.getInteger("seen"),
                document.getDate("opened").toInstant(),
                Duration.ofMillis(document.getLong("elapsed")),
                document.getDate("arrived").toInstant());
    }

    private static Document mark(Mark mark) {
        return new Document("question", mark.question().value())
                .append("area", mark.area().key())
                .append("choice", mark.choice())
                .append("key", mark.key());
    }

    private static Mark mark(Document document) {
        return new Mark(
                new QuestionId(document.getString("question")),
                Area.find(document.getString("area")).orElseThrow(),
                document.getString("choice"),
                document.getString("key"));
    }

    private static List<Document> documents(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }
}
