package ready27.practice;

import java.util.Optional;
import ready27.history.CauseTaps;
import ready27.history.Causes;
import ready27.question.QuestionId;

/** A part as one learner has it before him: in the wording in which his round began, with that round if there is one. */
record PartAtWork(PaperPart part, Optional<PartRound> round, Causes causes) {

    PartAtWork(PaperPart part, Optional<PartRound> round) {
        this(part, round, Causes.NONE);
    }

    PartAtWork with(PartRound after) {
        return new PartAtWork(part, Optional.of(after), causes);
    }

    /** The wording that a form has to name, so that nobody is marked by a text he did not see. */
    String shown() {
        return part.paper().key().revision();
    }

    String run() {
        return round.map(PartRound::run).orElse("");
    }

    /** The taps below a line that was missed. */
    CauseTaps cause(QuestionId line) {
        return CauseTaps.of(part.id().path() + "/causes/" + line.value(), line, causes.of(line));
    }

    int answered() {
        return round.map(going -> going.answers().size()).orElse(0);
    }

    int right() {
        return round.map(PartRound::right).orElse(0);
    }

    boolean finished() {
        return answered() >= part.lines().size();
    }
}
