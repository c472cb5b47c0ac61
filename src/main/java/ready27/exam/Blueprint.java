package ready27.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ready27.question.Question;
import ready27.question.Style;
import ready27.syllabus.Area;

/** What a paper is made of: so many questions of each area, and about so many of each style. */
public record Blueprint(List<Quota> quotas, Map<Style, Integer> styles, int tolerance) implements Composition {

    public record Quota(Area area, int questions) {}

    public Blueprint {
        quotas = List.copyOf(quotas);
        Map<Style, Integer> copy = new EnumMap<>(Style.class);
        copy.putAll(styles);
        styles = Collections.unmodifiableMap(copy);
    }

    @Override
    public int questions() {
        return quotas.stream().mapToInt(Quota::questions).sum();
    }

    @Override
    public int marks() {
        return questions();
    }

    /** Draws the same paper from the same questions, the same acquaintance and the same seed. */
    Drawing draw(List<Question> pool, Acquaintance known, boolean reserve, long seed) {
        Random chance = new Random(seed);
        Draw draw = new Draw(this, pool, known, chance);
        List<Drawing.Missing> missing = draw.fill();
        if (!missing.isEmpty()) {
            return new Drawing.Refused(missing);
        }
        draw.balance();
        List<Question> drawn = new ArrayList<>(draw.chosen());
        Collections.shuffle(drawn, chance);
        List<Place> places =
                drawn.stream().map(question -> place(question, chance)).toList();
        return new Drawing.Drawn(Paper.drawn(reserve, seed, places), draw.farthestFromTheBank());
    }

    private static Place place(Question question, Random chance) {
        List<String> letters = new ArrayList<>(List.of("a", "b", "c", "d"));
        if (!question.fixedOrder()) {
            Collections.shuffle(letters, chance);
        }
        return new Place(question.id(), question.revision(), String.join("", letters), 1);
    }
}
