package ready27.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Faults;

/** Finds words that two texts for learners share at length; gives the length of the longest run that any two share. */
final class RunCheck implements ContentReader<Integer> {

    static final int LIMIT = 8;

    private record Shared(Passage first, Passage second, String run) {}

    @Override
    public Integer read(Content content, Faults faults) {
        List<Passage> passages = Passage.all(content);
        Set<String> told = new HashSet<>();
        for (Shared shared : shared(passages, LIMIT)) {
            boolean toldElsewhere = shared.first.kind().equals("rationale")
                    && shared.second.kind().equals("rationale");
            if (!toldElsewhere && told.add(shared.first.place() + " " + shared.second.place())) {
                faults.add(
                        shared.second.place(),
                        "\"" + shared.run + "\" stands already at " + shared.first.place() + ", in "
                                + shared.first.home(),
                        "Say it afresh");
            }
        }
        return longest(passages);
    }

    private static int longest(List<Passage> passages) {
        int length = 0;
        while (!shared(passages, length + 1).isEmpty()) {
            length++;
        }
        return length;
    }

    /** Runs of so many words that stand in two homes. */
    private static List<Shared> shared(List<Passage> passages, int length) {
        Map<String, Passage> where = new HashMap<>();
        List<Shared> found = new java.util.ArrayList<>();
        for (Passage passage : passages) {
            for (String run : Words.runs(passage.text(), length)) {
                Optional.ofNullable(where.putIfAbsent(run, passage))
                        .filter(first -> !first.home().equals(passage.home()))
                        .ifPresent(first -> found.add(new Shared(first, passage, run)));
            }
        }
        return found;
    }
}
