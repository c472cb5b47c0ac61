package ready27.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ready27.question.Fingerprint;
import ready27.question.Pool;
import ready27.question.QuestionId;
import ready27.question.Status;
import ready27.syllabus.Edition;

/**
 * One complete Practitioner paper: what its booklet tells of an organisation, and the questions on it.
 *
 * @param booklet Markdown
 * @param revision names what a learner is shown and marked by; status, pool, refs and author may change under it
 * @param checked the day on which its lines were last answered blind, such as {@code 2026-11-23}; empty if never
 */
public record Scenario(
        ScenarioId id,
        String title,
        Pool pool,
        String edition,
        String author,
        Status status,
        String booklet,
        List<ScenarioQuestion> questions,
        String revision,
        String checked) {

    public Scenario {
        questions = List.copyOf(questions);
    }

    /** A paper as it stands in the content, whose texts make its revision. */
    public static Scenario of(
            ScenarioId id,
            String title,
            Pool pool,
            String edition,
            String author,
            Status status,
            String booklet,
            List<ScenarioQuestion> questions,
            String checked) {
        String revision = Fingerprint.of(Stream.concat(
                Stream.of(title, edition, booklet), questions.stream().flatMap(ScenarioQuestion::told)));
        return new Scenario(id, title, pool, edition, author, status, booklet, questions, revision, checked);
    }

    public ScenarioKey key() {
        return new ScenarioKey(id, revision);
    }

    /** In the order of the paper. */
    public List<ScenarioLine> lines() {
        return questions.stream().flatMap(question -> question.lines().stream()).toList();
    }

    public Optional<ScenarioLine> line(QuestionId id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** What it rests on and when somebody last checked it, for learners. */
    public String origin() {
        return new Edition(edition).lastChecked(checked);
    }

    public boolean reserve() {
        return pool == Pool.RESERVE;
    }
}
