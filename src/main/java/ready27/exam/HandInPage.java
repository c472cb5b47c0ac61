package ready27.exam;

import java.util.List;

/** The last look before handing in: what is not answered, what is flagged. */
public record HandInPage(String attempt, int lines, String left, List<Open> blanks, List<Open> flagged) {

    /** A line to go back to. */
    public record Open(String path, String label, String name) {}

    public HandInPage {
        blanks = List.copyOf(blanks);
        flagged = List.copyOf(flagged);
    }

    public int answered() {
        return lines - blanks.size();
    }
}
