package ready27.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Says in the engine's terms what is looked for: numbers and names before titles, titles before text. It is built word by
 * word and never parsed, so nothing that is typed can break it.
 */
final class Queries {

    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String SHORT_NUMBER = "shortNumber";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private Queries() {}

    static Query of(Wish wish, Set<Kind> kinds, boolean everyWord) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(
                new BooleanQuery.Builder()
                        .add(words(wish, everyWord), Occur.SHOULD)
                        .add(numbers(wish), Occur.SHOULD)
                        .build(),
                Occur.MUST);
        query.add(always(new TermQuery(new Term(NAME, wish.name())), 60), Occur.SHOULD);
        query.add(always(new PrefixQuery(new Term(NAME, wish.name())), 10), Occur.SHOULD);
        if (!kinds.isEmpty()) {
            query.add(anyOf(kinds), Occur.FILTER);
        }
        return query.build();
    }

    private static Query anyOf(Set<Kind> kinds) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        kinds.forEach(kind -> query.add(new TermQuery(new Term(KIND, kind.key())), Occur.SHOULD));
        return query.build();
    }

    private static Query words(Wish wish, boolean everyWord) {
        List<String> stems = wish.stems();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < stems.size(); i++) {
            query.add(word(stems.get(i), i == stems.size() - 1), everyWord ? Occur.MUST : Occur.SHOULD);
        }
        return query.build();
    }

    /** The last word may be half typed. */
    private static Query word(String stem, boolean last) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(new Term(TITLE, stem)), 4), Occur.SHOULD)
                .add(new TermQuery(new Term(TEXT, stem)), Occur.SHOULD);
        if (last) {
            query.add(always(new PrefixQuery(new Term(TITLE, stem)), 2), Occur.SHOULD);
            query.add(always(new PrefixQuery(new Term(TEXT, stem)), 0.3f), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query numbers(Wish wish) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : wish.words()) {
            query.add(always(new TermQuery(new Term(NUMBER, word)), 100), Occur.SHOULD);
            query.add(always(new TermQuery(new Term(SHORT_NUMBER, word)), 80), Occur.SHOULD);
            if (word.matches("(a\\.)?[0-9][0-9.]*")) {
                query.add(always(new PrefixQuery(new Term(NUMBER, word)), 20), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static Query always(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
