package ready27.exam;

import java.time.Instant;
import java.util.Optional;

/** What the page is told once an action is kept: by it the journal empties and the line shows what stands. */
public record Ack(
        long ackSeq,
        String key,
        Line line,
        Instant now,
        Instant deadline,
        boolean finished,
        boolean late,
        Words words) {

    /** Two windows disagreed: the letters as the screen shows them. */
    public record Words(Optional<Instant> at, String stands, String other, String takeBack) {

        static final Words NONE = new Words(Optional.empty(), "", "", "");
    }

    static Ack of(Attempt attempt, Action action) {
        Sheet sheet = attempt.sheet();
        Line line = sheet.line(action.question());
        boolean late = line.history().stream()
                .filter(given -> given.action().key().equals(action.key()))
                .anyMatch(Given::late);
        return new Ack(
                sheet.acknowledged(action.client()),
                action.key(),
                line,
                action.arrived(),
                attempt.deadline().at(),
                attempt instanceof Attempt.Finished,
                late,
                words(attempt, line, action));
    }

    private static Words words(Attempt attempt, Line line, Action action) {
        Place place = attempt.paper().places().get(attempt.paper().number(action.question()) - 1);
        return line.conflict(action)
                .map(conflict -> new Words(
                        Optional.of(conflict.at()),
                        place.onScreen(conflict.stands()),
                        place.onScreen(conflict.other()),
                        conflict.other()))
                .orElse(Words.NONE);
    }
}
