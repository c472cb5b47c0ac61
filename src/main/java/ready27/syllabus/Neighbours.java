package ready27.syllabus;

import java.util.List;

/** The pages before and after one, in the order of their list; none at its ends. */
public record Neighbours(List<Ref> before, List<Ref> after) {

    static Neighbours of(List<Ref> all, String id) {
        List<String> ids = all.stream().map(Ref::id).toList();
        int at = ids.indexOf(id);
        return new Neighbours(
                at > 0 ? List.of(all.get(at - 1)) : List.of(),
                at + 1 < all.size() ? List.of(all.get(at + 1)) : List.of());
    }
}
