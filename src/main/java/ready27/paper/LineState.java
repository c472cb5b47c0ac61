package ready27.paper;

/**
 * What somebody has done to a line so far.
 *
 * @param choice the chosen letters of the file; empty where none is
 * @param version how many answers were kept
 * @param kept how many changes of any kind were
 */
public record LineState(String choice, int version, int kept, boolean flagged, String struck, String confidence) {

    public static final LineState BLANK = new LineState("", 0, 0, false, "", "");

    public boolean answered() {
        return !choice.isEmpty();
    }
}
