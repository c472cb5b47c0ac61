package ready27.content;

/** Turns files into things of one kind; what it cannot read it reports and leaves out. Rooms contribute theirs as beans. */
@FunctionalInterface
public interface ContentReader<T> {

    T read(Content content, Faults faults);
}
