package ready27.exam;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a learner keeps beside one attempt; nothing in it is marked.
 *
 * @param notes by the number of their question
 * @param opened how often the open book was looked into
 */
public record Notebook(Map<Integer, Note> notes, List<Highlight> highlights, int opened) {

    static final Notebook EMPTY = new Notebook(Map.of(), List.of(), 0);

    public Notebook {
        notes = Map.copyOf(notes);
        highlights = List.copyOf(highlights);
    }

    public Note note(int question) {
        return notes.getOrDefault(question, Note.NONE);
    }

    /** Those that say something, in the order of the questions. */
    public SortedMap<Integer, Note> written() {
        SortedMap<Integer, Note> written = new TreeMap<>(notes);
        written.values().removeIf(Note::blank);
        return written;
    }
}
