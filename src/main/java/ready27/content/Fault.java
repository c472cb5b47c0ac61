package ready27.content;

/** One thing that an author has to mend: where, what is wrong, what to do. */
public record Fault(Place place, String wrong, String remedy) {

    @Override
    public String toString() {
        return place + ": " + wrong + ". " + remedy + ".";
    }
}
