package ready27.practice;

import java.util.List;
import java.util.Locale;
import ready27.question.Question;
import ready27.syllabus.Area;

/**
 * What a learner wants to practise.
 *
 * @param areas none means all
 * @param refs clauses, controls or terms; where there are some they decide, and the areas do not
 */
record Wish(List<Area> areas, List<String> refs, int number, Pick pick) {

    static final List<Integer> NUMBERS = List.of(5, 10, 20, 40);
    static final Wish USUAL = new Wish(List.of(), List.of(), 10, Pick.ALL);

    Wish {
        areas = List.copyOf(areas);
        refs = List.copyOf(refs);
        if (!NUMBERS.contains(number)) {
            throw new IllegalArgumentException("a practice set has one of " + NUMBERS + " questions");
        }
    }

    boolean fits(Question question) {
        return refs.isEmpty()
                ? areas.isEmpty() || areas.contains(question.area())
                : question.refs().stream().anyMatch(ref -> refs.stream().anyMatch(wanted -> within(ref, wanted)));
    }

    /** 9.2.2 lies within 9.2; A.5.7 lies within nothing but itself. */
    private static boolean within(String ref, String wanted) {
        String small = ref.toLowerCase(Locale.ROOT);
        String large = wanted.toLowerCase(Locale.ROOT);
        return small.equals(large) || small.startsWith(large + ".");
    }
}
