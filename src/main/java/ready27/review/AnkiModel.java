package ready27.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sort of note in an Anki package: its fields and the cards that are made of it. Numbers and names stay for ever. */
record AnkiModel(long id, String title, List<String> fields, List<AnkiModel.Side> sides) {

    static final AnkiModel TERM = new AnkiModel(
            1_727_000_000_001L,
            "Ready27 term",
            List.of("Term", "Meaning", "Note"),
            List.of(
                    new Side(
                            "Meaning",
                            "What does this term mean?<br><b>{{Term}}</b>",
                            "{{Meaning}}<br><i>{{Note}}</i>"),
                    new Side("Term", "Which term is this?<br>{{Meaning}}", "<b>{{Term}}</b><br><i>{{Note}}</i>")));
    static final AnkiModel CONTROL = new AnkiModel(
            1_727_000_000_002L,
            "Ready27 control",
            List.of("Number", "Title", "Purpose"),
            List.of(
                    new Side(
                            "Number",
                            "What is this control about?<br><b>{{Number}}</b>",
                            "<b>{{Title}}</b><br>{{Purpose}}"),
                    new Side("Purpose", "Which control does this?<br>{{Purpose}}", "<b>{{Number}} {{Title}}</b>")));
    static final AnkiModel QUESTION = new AnkiModel(
            1_727_000_000_003L,
            "Ready27 question",
            List.of("Question", "Options", "Answer", "Why"),
            List.of(new Side("Question", "{{Question}}<br><br>{{Options}}", "<b>{{Answer}}</b><br><br>{{Why}}")));
    static final List<AnkiModel> ALL = List.of(TERM, CONTROL, QUESTION);
    static final long DECK = 1_727_000_000_000L;

    /** One card of a note. */
    record Side(String name, String front, String back) {}

    AnkiModel {
        fields = List.copyOf(fields);
        sides = List.copyOf(sides);
    }

    /** As Anki's collection describes it, ready to be written as JSON. */
    Map<String, @Nullable Object> described(long seconds) {
        return map(
                "id",
                id,
                "name",
                title,
                "type",
                0,
                "mod",
                seconds,
                "usn",
                -1,
                "sortf",
                0,
                "did",
                DECK,
                "tmpls",
                IntStream.range(0, sides.size()).mapToObj(this::template).toList(),
                "flds",
                IntStream.range(0, fields.size()).mapToObj(this::field).toList(),
                "css",
                ".card { font-family: sans-serif; font-size: 20px; text-align: left; max-width: 34em; margin: auto; }",
                "latexPre",
                "",
                "latexPost",
                "",
                "tags",
                List.of(),
                "vers",
                List.of(),
                "req",
                IntStream.range(0, sides.size()).mapToObj(this::need).toList());
    }

    private Map<String, @Nullable Object> field(int i) {
        return map(
                "name",
                fields.get(i),
                "ord",
                i,
                "sticky",
                false,
                "rtl",
                false,
                "font",
                "Arial",
                "size",
                20,
                "media",
                List.of());
    }

    private Map<String, @Nullable Object> template(int i) {
        Side side = sides.get(i);
        return map(
                "name",
                side.name(),
                "ord",
                i,
                "qfmt",
                side.front(),
                "afmt",
                "{{FrontSide}}<hr id=answer>" + side.back(),
                "bqfmt",
                "",
                "bafmt",
                "",
                "did",
                null);
    }

    private List<Object> need(int i) {
        return List.of(i, "any", List.of(fields.indexOf(asked(sides.get(i)))));
    }

    /** The field without which a side has nothing to ask. */
    private String asked(Side side) {
        return fields.stream()
                .filter(field -> side.front().contains("{{" + field + "}}"))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
