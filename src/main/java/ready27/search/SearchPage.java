package ready27.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search and what came of it. */
public record SearchPage(String words, boolean asked, List<Choice> choices, Found found) {

    /** A kind one can keep to. */
    public record Choice(Kind kind, boolean chosen) {}

    /** Where the best of it stands, and where else in the same lesson. */
    public record Group(Hit best, List<Hit> more) {

        public Group {
            more = List.copyOf(more);
        }

        /** What tells a place from the best one: its heading without the lesson's title; the lesson itself has no other. */
        public String section(Hit other) {
            String heading = other.heading();
            if (!other.path().contains("#")) {
                return heading;
            }
            int cut = 0;
            for (int colon = heading.indexOf(": "); colon > 0; colon = heading.indexOf(": ", colon + 1)) {
                if ((best.heading() + ": ").startsWith(heading.substring(0, colon + 2))) {
                    cut = colon + 2;
                }
            }
            return heading.substring(cut);
        }
    }

    static final SearchPage EMPTY = of("", "", Found.NOTHING);

    static SearchPage of(String words, String kind, Found found) {
        return new SearchPage(
                words,
                !words.isBlank(),
                Arrays.stream(Kind.values())
                        .map(choice -> new Choice(choice, choice.key().equals(kind)))
                        .toList(),
                found);
    }

    /** In the order of the best of each; a lesson, which is found by its sections, stands once. */
    public List<Group> groups() {
        Map<String, List<Hit>> places = new LinkedHashMap<>();
        for (Hit hit : found.hits()) {
            String place = hit.kind() == Kind.LESSON ? hit.path().replaceFirst("#.*", "") : hit.path();
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(hit);
        }
        return places.values().stream()
                .map(hits -> new Group(hits.get(0), hits.subList(1, hits.size())))
                .toList();
    }

    public String count() {
        if (!asked) {
            return "";
        }
        String all = found.count() == 1 ? "1 result" : found.count() + " results";
        return found.hits().size() < found.count()
                ? all + ", the best " + found.hits().size() + " shown"
                : all;
    }
}
