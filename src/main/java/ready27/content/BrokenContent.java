package ready27.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be served; the message lists every fault. */
public final class BrokenContent extends RuntimeException {

    private final transient List<Fault> faults;

    public BrokenContent(List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", "The content has faults (" + faults.size() + "):\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
