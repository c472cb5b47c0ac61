package ready27.lint;

import java.util.List;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Faults;

/** Whether every booklet is as long as {@code limits.yaml} asks: enough to judge by, and to be read in the time. */
final class BookletCheck implements ContentReader<List<BookletCheck.Measure>> {

    /** The words of one booklet. */
    record Measure(String paper, int words) {}

    @Override
    public List<Measure> read(Content content, Faults faults) {
        List<ContentFile> booklets = content.under("papers/").stream()
                .filter(file -> file.stem().equals("booklet"))
                .toList();
        content.get(new Limits.Reader()).papers().ifPresent(limits -> {
            Limits.Range allowed = Limits.range(limits, "booklet");
            booklets.forEach(booklet -> length(booklet, allowed, faults));
        });
        return booklets.stream()
                .map(booklet -> new Measure(booklet.folder(), Words.count(booklet.body())))
                .toList();
    }

    private static void length(ContentFile booklet, Limits.Range allowed, Faults faults) {
        int words = Words.count(booklet.body());
        if (!allowed.holds(words)) {
            faults.add(
                    booklet.place(0),
                    "the booklet has " + words + " words, where " + allowed + " are asked for",
                    words < allowed.least()
                            ? "Tell more of the organisation that its questions can use"
                            : "Shorten it, or move what one question needs into its additional information");
        }
    }
}
