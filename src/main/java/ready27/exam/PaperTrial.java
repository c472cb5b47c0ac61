package ready27.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Faults;
import ready27.exam.Drawing.Drawn;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.QuestionReader;
import ready27.question.Style;

/** Draws papers from the served questions as the app does for ten learners, to see how many repeat nothing. */
public final class PaperTrial implements ContentReader<PaperTrial.Outcome> {

    private static final int MOST = 20;
    private static final int LEARNERS = 10;
    private static final Instant DAY = Instant.EPOCH;

    /**
     * What came of it.
     *
     * @param wrong what a drawn paper has that its blueprint forbids
     */
    public record Outcome(
            int ordinary, int reserve, Map<Style, Integer> fewest, Map<Style, Integer> most, List<String> wrong) {

        public Outcome {
            fewest = Map.copyOf(fewest);
            most = Map.copyOf(most);
            wrong = List.copyOf(wrong);
        }

        /** Such as {@code classic 33-35, missing-word 7-9}. */
        public String styles() {
            return most.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(style -> word(style.getKey()) + " " + fewest.getOrDefault(style.getKey(), 0) + "-"
                            + style.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    @Override
    public Outcome read(Content content, Faults faults) {
        List<Question> served = content.get(new QuestionReader()).served();
        return content.get(new ExamReader())
                .first()
                .map(ExamSpec::composition)
                .filter(Blueprint.class::isInstance)
                .map(blueprint -> best((Blueprint) blueprint, served))
                .orElseGet(() -> new Outcome(0, 0, Map.of(), Map.of(), List.of()));
    }

    /** Chance may draw itself into a corner one paper early, so that several learners try. */
    static Outcome best(Blueprint blueprint, List<Question> served) {
        int ordinary = 0;
        int reserve = 0;
        Map<Style, Integer> fewest = new EnumMap<>(Style.class);
        Map<Style, Integer> most = new EnumMap<>(Style.class);
        List<String> wrong = new ArrayList<>();
        for (int learner = 0; learner < LEARNERS; learner++) {
            Outcome one = new Sitting(blueprint, 100L * learner).of(served);
            ordinary = Math.max(ordinary, one.ordinary);
            reserve = Math.max(reserve, one.reserve);
            one.fewest.forEach((style, count) -> fewest.merge(style, count, Math::min));
            one.most.forEach((style, count) -> most.merge(style, count, Math::max));
            wrong.addAll(one.wrong);
        }
        return new Outcome(
                ordinary, reserve, fewest, most, wrong.stream().distinct().toList());
    }

    /** One learner who sits every paper there is. */
    static final class Sitting {

        private final Blueprint blueprint;
        private final long seed;
        private final Map<Style, Integer> fewest = new EnumMap<>(Style.class);
        private final Map<Style, Integer> most = new EnumMap<>(Style.class);
        private final List<String> wrong = new ArrayList<>();

        Sitting(Blueprint blueprint, long seed) {
            this.blueprint = blueprint;
            this.seed = seed;
        }

        Outcome of(List<Question> served) {
            int ordinary = papers(pool(served, Pool.PRACTICE), false);
            int reserve = papers(pool(served, Pool.RESERVE), true);
            return new Outcome(ordinary, reserve, fewest, most, wrong);
        }

        private int papers(List<Question> pool, boolean reserve) {
            Map<QuestionId, Question> byId = pool.stream().collect(Collectors.toMap(Question::id, one -> one));
            Map<QuestionId, Instant> seen = new HashMap<>();
            for (int papers = 0; papers < MOST; papers++) {
                Acquaintance known = new Acquaintance(seen, Map.of(), papers, DAY);
                if (!(blueprint.draw(pool, known, reserve, seed + papers) instanceof Drawn drawn)
                        || drawn.paper().places().stream().anyMatch(place -> seen.containsKey(place.question()))) {
                    return papers;
                }
                List<Question> paper = drawn.paper().places().stream()
                        .map(place -> byId.get(place.question()))
                        .toList();
                String name = (reserve ? "reserve paper " : "ordinary paper ") + (papers + 1);
                judge(paper, name);
                paper.forEach(question -> seen.put(question.id(), DAY));
            }
            return MOST;
        }

        private void judge(List<Question> paper, String name) {
            Set<String> concepts = new HashSet<>();
            paper.stream()
                    .filter(question -> !concepts.add(question.concept()))
                    .forEach(question -> wrong.add(name + " asks the concept " + question.concept() + " twice"));
            blueprint.styles().forEach((style, wanted) -> {
                int count = (int) paper.stream()
                        .filter(question -> question.style() == style)
                        .count();
                fewest.merge(style, count, Math::min);
                most.merge(style, count, Math::max);
                if (Math.abs(count - wanted) > blueprint.tolerance()) {
                    wrong.add(name + " has " + count + " questions of style " + word(style) + ", where " + wanted
                            + " within " + blueprint.tolerance() + " are wanted");
                }
            });
        }

        private static List<Question> pool(List<Question> served, Pool pool) {
            return served.stream().filter(question -> question.pool() == pool).toList();
        }
    }

    private static String word(Style style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
