package ready27.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** All that can be found, in memory, made ready to be searched. */
final class Index {

    private static final int BEST = 30;

    private final List<Findable> things;
    private final IndexSearcher searcher;

    Index(List<Findable> things) {
        this.things = List.copyOf(things);
        this.searcher = write(this.things);
    }

    /** All the words first; where nothing has them all, any of them. */
    Found find(Wish wish, Set<Kind> kinds) {
        if (wish.empty()) {
            return Found.NOTHING;
        }
        Found strict = find(Queries.of(wish, kinds, true), wish);
        return strict.count() > 0 ? strict : find(Queries.of(wish, kinds, false), wish);
    }

    private Found find(Query query, Wish wish) {
        try {
            TopDocs top = searcher.search(query, BEST);
            List<Hit> hits = new java.util.ArrayList<>();
            for (ScoreDoc doc : top.scoreDocs) {
                Document found = searcher.storedFields().document(doc.doc);
                hits.add(hit(things.get(Integer.parseInt(found.get("place"))), wish));
            }
            return new Found((int) top.totalHits.value, List.copyOf(hits));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Hit hit(Findable thing, Wish wish) {
        return new Hit(
                thing.kind(),
                thing.number(),
                thing.path(),
                Piece.whole(thing.title(), wish),
                Piece.excerpt(thing.text(), wish));
    }

    private static IndexSearcher write(List<Findable> things) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Words.ENGLISH))) {
                for (int place = 0; place < things.size(); place++) {
                    writer.addDocument(document(things.get(place), place));
                }
            }
            return new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(Findable thing, int place) {
        String number = thing.number().toLowerCase(Locale.ROOT);
        Document document = new Document();
        document.add(new StoredField("place", String.valueOf(place)));
        document.add(new StringField(Queries.KIND, thing.kind().key(), Field.Store.NO));
        document.add(new StringField(Queries.NAME, thing.title().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new TextField(Queries.TITLE, thing.number() + " " + thing.title(), Field.Store.NO));
        document.add(new TextField(Queries.TEXT, thing.kind().title() + " " + thing.text(), Field.Store.NO));
        if (!number.isEmpty()) {
            document.add(new StringField(Queries.NUMBER, number, Field.Store.NO));
            document.add(new StringField(Queries.SHORT_NUMBER, number.replaceFirst("^a\\.", ""), Field.Store.NO));
        }
        return document;
    }
}
