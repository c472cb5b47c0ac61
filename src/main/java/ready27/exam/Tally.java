package ready27.exam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ready27.exam.Result.Mark;

/** The marks of lines that have something in common. */
public record Tally(String title, int right, int lines) {

    /** In the order in which the titles first come up. */
    static List<Tally> of(List<Mark> marks, Function<Mark, String> title) {
        Map<String, List<Mark>> groups = new LinkedHashMap<>();
        marks.forEach(mark -> groups.computeIfAbsent(title.apply(mark), same -> new ArrayList<>())
                .add(mark));
        return groups.entrySet().stream()
                .map(group -> new Tally(
                        group.getKey(),
                        (int) group.getValue().stream().filter(Mark::right).count(),
                        group.getValue().size()))
                .toList();
    }
}
