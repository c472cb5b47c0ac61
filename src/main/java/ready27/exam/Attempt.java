package ready27.exam;

import java.time.Instant;
import java.util.List;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/** One learner's go at a paper: {@link Running} until it is handed in or its time is up, then {@link Finished}. */
public sealed interface Attempt {

    AttemptId id();

    LearnerId learner();

    Paper paper();

    Rules rules();

    Deadline deadline();

    /** In the order of arrival; nothing is ever taken away. */
    List<Action> actions();

    Sheet sheet();

    default boolean has(String key) {
        return actions().stream().anyMatch(action -> action.key().equals(key));
    }

    record Running(AttemptId id, LearnerId learner, Paper paper, Rules rules, Deadline deadline, List<Action> actions)
            implements Attempt {

        public Running {
            actions = List.copyOf(actions);
        }

        @Override
        public Sheet sheet() {
            return Sheet.of(asked(paper), deadline, rules.grace(), actions, Integer.MAX_VALUE);
        }

        /** Input has closed, and what was on its way has had its time to arrive. */
        boolean over(Instant now) {
            return now.isAfter(ends());
        }

        public Instant ends() {
            return deadline.at().plus(rules.grace());
        }

        /** Marked by the questions as they were shown; nobody gets more time than the deadline gave. */
        Finished end(Instant now, boolean handedIn, Shown shown) {
            Instant ended = now.isAfter(deadline.at()) ? deadline.at() : now;
            Result result = Result.of(rules, sheet(), shown);
            return new Finished(
                    id, learner, paper, rules, deadline, actions, new End(ended, handedIn, actions.size()), result);
        }
    }

    record Finished(
            AttemptId id,
            LearnerId learner,
            Paper paper,
            Rules rules,
            Deadline deadline,
            List<Action> actions,
            End end,
            Result result)
            implements Attempt {

        public Finished {
            actions = List.copyOf(actions);
        }

        @Override
        public Sheet sheet() {
            return Sheet.of(asked(paper), deadline, rules.grace(), actions, end.counted());
        }
    }

    /**
     * How an attempt came to its end.
     *
     * @param handedIn false when its time ran out
     * @param counted how many actions had arrived; those that came later are late
     */
    record End(Instant when, boolean handedIn, int counted) {}

    private static List<QuestionId> asked(Paper paper) {
        return paper.places().stream().map(Place::question).toList();
    }
}
