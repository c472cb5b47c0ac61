package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ready27.exam.Action.Kind;
import ready27.question.QuestionId;

/**
 * One question of a paper and everything that was done to it, in the order of arrival.
 *
 * <p>Within one client the higher sequence number stands, whatever came first; between clients, and of pages without
 * scripts, the later arrival.
 */
public record Line(QuestionId question, List<Given> history, Duration spent) {

    public Line {
        history = List.copyOf(history);
    }

    /** The letter of the file that stands; empty where none does. */
    public String choice() {
        return standing(Kind.ANSWER).map(Given::value).orElse("");
    }

    /** How many answers were kept in time; a page tells by it what it has seen. */
    public int version() {
        return (int) inTime(Kind.ANSWER).count();
    }

    /** How many changes of any kind were kept, late ones too; of two tellings of a line the one with fewer is old. */
    public int kept() {
        return (int) history.stream().filter(given -> !given.is(Kind.LOOK)).count();
    }

    public boolean answered() {
        return !choice().isEmpty();
    }

    public boolean flagged() {
        return standing(Kind.FLAG).filter(given -> given.value().equals("on")).isPresent();
    }

    public String struck() {
        return standing(Kind.STRIKE).map(Given::value).orElse("");
    }

    public String confidence() {
        return standing(Kind.CONFIDENCE).map(Given::value).orElse("");
    }

    public boolean guessed() {
        return confidence().equals("guess");
    }

    /** How often the answer became another one. */
    public int changes() {
        List<String> values = inTime(Kind.ANSWER)
                .sorted(Comparator.comparing(Given::at))
                .map(Given::value)
                .filter(value -> !value.isEmpty())
                .toList();
        int changes = 0;
        for (int i = 1; i < values.size(); i++) {
            changes += values.get(i).equals(values.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    public List<Given> lateAnswers() {
        return history.stream()
                .filter(given -> given.is(Kind.ANSWER) && given.late())
                .toList();
    }

    public Optional<Given> standing(Kind kind) {
        Map<String, Given> tops = new LinkedHashMap<>();
        inTime(kind).forEach(given -> tops.merge(given.action().client(), given, Line::higher));
        Optional<Given> last = Optional.empty();
        for (Given given : history) {
            if (given.equals(tops.get(given.action().client()))) {
                last = Optional.of(given);
            }
        }
        return last;
    }

    /**
     * What another client gave and the sender of this action has not seen, or what stands in its place: the answer to
     * offer for taking back.
     */
    Optional<Conflict> conflict(Action sent) {
        Optional<Given> stands = standing(Kind.ANSWER);
        if (stands.isEmpty() || sent.kind() != Kind.ANSWER) {
            return Optional.empty();
        }
        Given now = stands.get();
        if (!now.action().client().equals(sent.client())) {
            return now.value().equals(sent.value())
                    ? Optional.empty()
                    : Optional.of(new Conflict(now.at(), now.value(), sent.value()));
        }
        return inTime(Kind.ANSWER)
                .skip(sent.seen())
                .filter(given -> !given.action().client().equals(sent.client()))
                .reduce((earlier, later) -> later)
                .filter(other -> !other.value().equals(now.value()))
                .map(other -> new Conflict(other.at(), now.value(), other.value()));
    }

    private Stream<Given> inTime(Kind kind) {
        return history.stream().filter(given -> given.is(kind) && !given.late());
    }

    /** Of two actions that carry one number the later arrival stands, and forms have no number of their own. */
    private static Given higher(Given known, Given next) {
        return next.action().byForm() || next.action().seq() >= known.action().seq() ? next : known;
    }

    /**
     * Two windows disagreed on an answer.
     *
     * @param stands the letter of the file that stands
     * @param other the one that may be taken back
     */
    public record Conflict(Instant at, String stands, String other) {}
}
