package ready27.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/** What one learner has seen of the bank: how often, how it ended, and what he flagged to come back to. */
public final class Seen {

    public static final Seen NOTHING = new Seen(List.of(), Set.of(), Map.of());

    private final List<Sight> sights;
    private final Map<String, Sighting> byQuestion;
    private final Set<QuestionId> flagged;
    private final Map<String, String> told;

    /** @param told of which new revision of a question the learner knows */
    Seen(List<Sight> sights, Set<QuestionId> flagged, Map<String, String> told) {
        this.sights = List.copyOf(sights);
        this.byQuestion = sights.stream()
                .collect(Collectors.groupingBy(
                        sight -> sight.question().value(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Sighting::of)));
        this.flagged = sorted(flagged);
        this.told = Map.copyOf(told);
    }

    /** Every answer there was, in no order. */
    public List<Sight> sights() {
        return sights;
    }

    public Optional<Sighting> find(QuestionId question) {
        return Optional.ofNullable(byQuestion.get(question.value()));
    }

    public int times(QuestionId question) {
        return find(question).map(Sighting::times).orElse(0);
    }

    /** When it was last answered; empty if never. */
    public Optional<Instant> last(QuestionId question) {
        return find(question).map(Sighting::last);
    }

    /** Whether the latest answer was wrong. */
    public boolean missed(QuestionId question) {
        return find(question).map(sighting -> !sighting.lastRight()).orElse(false);
    }

    /** The questions whose latest answer was wrong, sorted by id. */
    public Set<QuestionId> missed() {
        Set<QuestionId> missed = new LinkedHashSet<>();
        byQuestion.forEach((question, sighting) -> {
            if (!sighting.lastRight()) {
                missed.add(new QuestionId(question));
            }
        });
        return Collections.unmodifiableSet(missed);
    }

    public boolean flagged(QuestionId question) {
        return flagged.contains(question);
    }

    /** The flagged questions, sorted by id. */
    public Set<QuestionId> flagged() {
        return flagged;
    }

    /**
     * The revisions answered last of what reads otherwise now or is not asked any more, unless the learner was told;
     * sorted by id.
     *
     * @param asked the revision under which something is asked now; empty if it is not
     */
    public List<RevisionKey> outdated(Function<QuestionId, Optional<String>> asked) {
        List<RevisionKey> outdated = new ArrayList<>();
        byQuestion.forEach((question, sighting) -> {
            QuestionId id = new QuestionId(question);
            String now = asked.apply(id).orElse(Change.Withdrawn.REVISION);
            if (!sighting.lastRevision().isEmpty()
                    && !now.equals(sighting.lastRevision())
                    && !now.equals(told.get(question))) {
                outdated.add(new RevisionKey(id, sighting.lastRevision()));
            }
        });
        return List.copyOf(outdated);
    }

    /** How many different questions were answered at least once. */
    public int questions() {
        return byQuestion.size();
    }

    private static Set<QuestionId> sorted(Set<QuestionId> questions) {
        Set<QuestionId> sorted = new LinkedHashSet<>();
        questions.stream().map(QuestionId::value).sorted().forEach(id -> sorted.add(new QuestionId(id)));
        return Collections.unmodifiableSet(sorted);
    }
}
