package ready27.exam;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A note as a page sends it; a page without scripts sends the text and the version it showed. */
public record NoteForm(
        @Nullable String text,
        @Nullable String client,
        @Nullable Long seq,
        @Nullable Integer seen) {

    Writing writing(Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return new Writing(
                text == null ? "" : text,
                client == null ? Writing.FORM : client,
                client == null || seq == null ? at.toEpochMilli() : seq,
                seen == null ? 0 : seen,
                at);
    }
}
