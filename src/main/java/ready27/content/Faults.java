package ready27.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault before anybody complains, so that an author mends them in one go. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Place place, String wrong, String remedy) {
        found.add(new Fault(place, wrong, remedy));
    }

    int count() {
        return found.size();
    }

    /** In the order of files and lines. */
    public List<Fault> all() {
        return found.stream().sorted(Comparator.comparing(Fault::place)).toList();
    }
}
