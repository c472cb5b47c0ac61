package ready27.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Faults;

/** Reads {@code content/reviews/*.csv}. */
public final class ReviewReader implements ContentReader<List<PeerReview>> {

    public static final String HEADER = "question,hash,answer,sure,date,outcome";

    private static final Pattern ROW = Pattern.compile("([a-z0-9-]+),([0-9a-f]{16}),([a-h]{1,2}),(sure|unsure),"
            + "([0-9]{4}-[0-9]{2}-[0-9]{2}),(agreed|rewritten|dropped|unaided)");

    @Override
    public List<PeerReview> read(Content content, Faults faults) {
        List<PeerReview> reviews = new ArrayList<>();
        for (ContentFile file : content.under("reviews/")) {
            List<String> lines = file.body().lines().toList();
            if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
                faults.add(file.place(0), "the first line does not name the columns", "Begin with: " + HEADER);
            }
            for (int i = 1; i < lines.size(); i++) {
                Matcher row = ROW.matcher(lines.get(i));
                if (row.matches() && isDay(row.group(5))) {
                    reviews.add(new PeerReview(
                            row.group(1),
                            row.group(2),
                            row.group(3),
                            row.group(4).equals("sure"),
                            row.group(5),
                            row.group(6),
                            file.place(i)));
                } else if (!lines.get(i).isBlank()) {
                    faults.add(file.place(i), "this is no review", "Write: " + HEADER + ", as content/README.md shows");
                }
            }
        }
        return reviews;
    }

    /** The last review of every revision by somebody who had all there is to read, by the revision's kept name. */
    public static Map<String, PeerReview> last(List<PeerReview> reviews) {
        Map<String, PeerReview> last = new HashMap<>();
        for (PeerReview review : reviews.stream().filter(row -> !row.unaided()).toList()) {
            last.merge(
                    review.question() + "@" + review.revision(),
                    review,
                    (known, newer) -> newer.supersedes(known) ? newer : known);
        }
        return last;
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).equals(LocalDate.EPOCH);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
