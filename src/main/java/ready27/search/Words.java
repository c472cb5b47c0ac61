package ready27.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words and each word to its stem, the same for what is found and what is looked for. */
final class Words {

    static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Words() {}

    /** A word of a text: its stem, and where it stands. */
    record Word(String stem, int from, int to) {}

    static void each(String text, Consumer<Word> reader) {
        try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                reader.accept(new Word(stem.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
