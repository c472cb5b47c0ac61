package ready27.readiness;

import java.util.List;

/**
 * What somebody wants to reach: the questions of a paper by area, and how many of them must be right.
 *
 * @param questions how many a paper asks of each area, in an order that evidence refers to by index
 * @param cut the marks that are enough
 */
public record Target(List<Integer> questions, int cut) {

    public Target {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("a paper asks something of some area");
        }
        int all = questions.stream().mapToInt(Integer::intValue).sum();
        if (cut < 1 || cut > all) {
            throw new IllegalArgumentException("of " + all + " marks, " + cut + " cannot be what is asked");
        }
    }

    int areas() {
        return questions.size();
    }
}
