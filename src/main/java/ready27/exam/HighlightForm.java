package ready27.exam;

import org.jspecify.annotations.Nullable;

/** A highlight as a page sends it. */
public record HighlightForm(
        @Nullable String key,
        @Nullable String block,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String text) {

    Highlight highlight() {
        if (key == null || block == null || from == null || to == null || text == null) {
            throw new IllegalArgumentException("a highlight has a key, a block, two ends and a text");
        }
        return new Highlight(key, block, from, to, text);
    }
}
