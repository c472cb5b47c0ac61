package ready27.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import ready27.exam.Acquaintance.Standing;
import ready27.exam.Blueprint.Quota;
import ready27.exam.Drawing.Missing;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Style;
import ready27.syllabus.Area;

/**
 * One drawing of one paper: first the areas are filled, unseen questions first and rarely shown ones preferred
 * (Efraimidis and Spirakis' keys), then questions are swapped until styles and difficulty fit.
 */
final class Draw {

    private static final int MOST_SWAPS = 50;
    private static final double WINDOW = 0.25;

    /** No cost is below zero, so nothing can be better than this by more than this. */
    private static final double ENOUGH = 1e-9;

    /** @param rank the lower, the sooner drawn */
    private record Candidate(Question question, Standing standing, Instant seen, double rank) {

        Area area() {
            return question.area();
        }
    }

    private record Swap(Candidate out, Candidate in, double cost) {}

    private final Blueprint blueprint;
    private final Map<Area, List<Candidate>> byArea = new EnumMap<>(Area.class);
    private final Map<Area, Double> difficulty = new EnumMap<>(Area.class);
    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<QuestionId> taken = new HashSet<>();
    private final Set<String> concepts = new HashSet<>();
    private final Map<Style, Integer> styles = new EnumMap<>(Style.class);
    private final Map<Area, Double> hardness = new EnumMap<>(Area.class);

    Draw(Blueprint blueprint, List<Question> pool, Acquaintance known, Random chance) {
        this.blueprint = blueprint;
        for (Area area : Area.values()) {
            byArea.put(area, new ArrayList<>());
        }
        for (Question question : pool) {
            byArea.getOrDefault(question.area(), new ArrayList<>()).add(candidate(question, known, chance));
        }
        byArea.forEach((area, candidates) -> {
            candidates.sort(Comparator.comparing(Candidate::seen).thenComparingDouble(Candidate::rank));
            difficulty.put(area, mean(candidates));
        });
    }

    private static Candidate candidate(Question question, Acquaintance known, Random chance) {
        double rank = -Math.log(1 - chance.nextDouble()) / known.weight(question.id());
        Optional<Instant> seen = known.lastSeen(question.id());
        return new Candidate(question, known.standing(question.id()), seen.orElse(Instant.MIN), rank);
    }

    List<Question> chosen() {
        return chosen.stream().map(Candidate::question).toList();
    }

    /** Chooses for every area; says what is missing where the questions do not suffice. */
    List<Missing> fill() {
        List<Missing> missing = new ArrayList<>();
        for (Quota quota : blueprint.quotas()) {
            int before = chosen.size();
            for (Candidate candidate : byArea.getOrDefault(quota.area(), List.of())) {
                if (chosen.size() - before < quota.questions() && concepts.add(candidate.question.concept())) {
                    chosen.add(candidate);
                    count(candidate, 1);
                }
            }
            int there = chosen.size() - before;
            if (there < quota.questions()) {
                missing.add(new Missing(quota.area(), quota.questions(), there));
            }
        }
        return missing;
    }

    /**
     * Swaps within an area; a question that was seen takes the place of one seen less only where the styles would be
     * off, and one of the last days only where nothing else helps.
     */
    void balance() {
        for (int swaps = 0; swaps < MOST_SWAPS; swaps++) {
            Optional<Swap> best = best((out, in) -> in == out)
                    .or(() -> offLimits() > 0 ? best((out, in) -> in != Standing.RECENT) : Optional.empty())
                    .or(() -> offLimits() > 0 ? best((out, in) -> true) : Optional.empty());
            if (best.isEmpty()) {
                return;
            }
            swap(best.get().out, best.get().in);
        }
    }

    double farthestFromTheBank() {
        return blueprint.quotas().stream()
                .mapToDouble(quota -> drift(quota.area()))
                .max()
                .orElse(0);
    }

    private Optional<Swap> best(BiPredicate<Standing, Standing> allowed) {
        double now = cost();
        if (now <= ENOUGH) {
            return Optional.empty();
        }
        List<Swap> better = new ArrayList<>();
        for (Candidate out : List.copyOf(chosen)) {
            byArea.getOrDefault(out.area(), List.of()).stream()
                    .filter(in -> allowed.test(out.standing, in.standing))
                    .flatMap(in -> tryOut(out, in).stream())
                    .filter(swap -> swap.cost < now - ENOUGH)
                    .forEach(better::add);
        }
        return better.stream().min(Comparator.comparingDouble(Swap::cost).thenComparingDouble(swap -> swap.in.rank));
    }

    private Optional<Swap> tryOut(Candidate out, Candidate in) {
        boolean free =
                in.question.concept().equals(out.question.concept()) || !concepts.contains(in.question.concept());
        boolean helps = in.question.style() != out.question.style() || drift(out.area()) > WINDOW;
        if (taken.contains(in.question.id()) || !free || !helps) {
            return Optional.empty();
        }
        swap(out, in);
        double cost = cost();
        swap(in, out);
        return Optional.of(new Swap(out, in, cost));
    }

    private void swap(Candidate out, Candidate in) {
        chosen.set(chosen.indexOf(out), in);
        concepts.remove(out.question.concept());
        concepts.add(in.question.concept());
        count(out, -1);
        count(in, 1);
    }

    private void count(Candidate candidate, int by) {
        styles.merge(candidate.question.style(), by, Integer::sum);
        hardness.merge(candidate.area(), by * candidate.question.difficulty(), Double::sum);
        if (by > 0) {
            taken.add(candidate.question.id());
        } else {
            taken.remove(candidate.question.id());
        }
    }

    /** Styles beyond their tolerance weigh most, then difficulty beyond its window; within them the ranks decide. */
    private double cost() {
        double drifts = 0;
        for (Quota quota : blueprint.quotas()) {
            drifts += Math.max(0, drift(quota.area()) - WINDOW);
        }
        return 100 * offLimits() + 50 * drifts;
    }

    private int offLimits() {
        return off(blueprint.tolerance());
    }

    private int off(int tolerance) {
        int off = 0;
        for (Map.Entry<Style, Integer> wanted : blueprint.styles().entrySet()) {
            int deviation = Math.abs(styles.getOrDefault(wanted.getKey(), 0) - wanted.getValue());
            off += Math.max(0, deviation - tolerance);
        }
        return off;
    }

    private double drift(Area area) {
        int questions = quota(area);
        return questions == 0
                ? 0
                : Math.abs(hardness.getOrDefault(area, 0.0) / questions - difficulty.getOrDefault(area, 0.0));
    }

    private int quota(Area area) {
        for (Quota quota : blueprint.quotas()) {
            if (quota.area() == area) {
                return quota.questions();
            }
        }
        return 0;
    }

    private static double mean(List<Candidate> candidates) {
        return candidates.stream()
                .mapToDouble(candidate -> candidate.question.difficulty())
                .average()
                .orElse(0);
    }
}
