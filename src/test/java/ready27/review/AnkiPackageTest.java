package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.ALONE;
import static ready27.review.ReviewTable.FIRST;
import static ready27.review.ReviewTable.NINE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.testing.ShippedContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnkiPackageTest {

    @TempDir
    Path folder;

    @Test
    void holdsEveryTermAndControlWithTwoCardsAndMissedQuestionsWithOne() throws Exception {
        try (Connection database = open(NINE)) {
            assertThat(ask(database, "pragma integrity_check")).containsExactly("ok");
            assertThat(ask(database, "select count(*) from notes")).containsExactly("216");
            assertThat(ask(database, "select count(*) from cards")).containsExactly("430");
            assertThat(ask(database, "select mid, count(*) from notes group by mid order by mid"))
                    .containsExactly("1727000000001|121", "1727000000002|93", "1727000000003|2");
            assertThat(ask(database, "select count(distinct guid), count(distinct id) from notes"))
                    .containsExactly("216|216");
            assertThat(ask(database, "select count(*) from cards where nid not in (select id from notes)"))
                    .containsExactly("0");
        }
    }

    @Test
    void aNoteHasTheFieldsOfItsModel() throws Exception {
        try (Connection database = open(NINE)) {
            assertThat(ask(database, "select flds from notes where guid = 'ready27-control-A.5.7'"))
                    .singleElement()
                    .satisfies(fields ->
                            assertThat(fields.split("\u001f")).hasSize(3).startsWith("A.5.7", "Threat intelligence"));
            assertThat(ask(database, "select flds from notes where guid = 'ready27-question-audit-1'"))
                    .singleElement()
                    .satisfies(fields -> assertThat(fields).contains("What does audit-1 ask?", "b. Option b"));
        }
    }

    @Test
    void theCollectionDescribesModelsDecksAndOptions() throws Exception {
        try (Connection database = open(NINE)) {
            assertThat(ask(database, "select ver from col")).containsExactly("11");
            JsonNode models = json(database, "models");
            assertThat(models.size()).isEqualTo(3);
            models.values()
                    .forEach(model -> assertThat(model.get("tmpls").size()).isPositive());
            assertThat(json(database, "decks").get("1727000000000").get("name").asString())
                    .startsWith("Ready27");
            assertThat(json(database, "dconf").has("1")).isTrue();
            assertThat(json(database, "conf").has("curDeck")).isTrue();
        }
    }

    @Test
    void aLaterPackageHasTheSameNamesAndIdsAndIsNewer() throws Exception {
        try (Connection first = open(NINE);
                Connection second = open(NINE.plus(Duration.ofDays(90)))) {
            String names = "select id, guid from notes order by id";
            String cards = "select id, nid, ord from cards order by id";
            assertThat(ask(second, names)).isEqualTo(ask(first, names));
            assertThat(ask(second, cards)).isEqualTo(ask(first, cards));
            assertThat(Long.parseLong(ask(second, "select max(mod) from notes").get(0)))
                    .isGreaterThan(Long.parseLong(
                            ask(first, "select max(mod) from notes").get(0)));
        }
    }

    private Connection open(Instant now) throws IOException, SQLException {
        Path database = folder.resolve("collection-" + now.getEpochSecond());
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(now)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("collection.anki2")) {
                    Files.write(database, zip.readAllBytes());
                }
            }
        }
        assertThat(names).containsExactlyInAnyOrder("collection.anki2", "media");
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static byte[] file(Instant now) {
        List<AnkiNote> notes = Stream.of(
                        ShippedContent.syllabus().terms().stream().map(AnkiNote::of),
                        ShippedContent.syllabus().controls().stream().map(AnkiNote::of),
                        Stream.of(FIRST, ALONE).map(AnkiNote::of))
                .flatMap(all -> all)
                .toList();
        return new AnkiPackage(notes, now).bytes();
    }

    private static JsonNode json(Connection database, String column) throws SQLException {
        return new JsonMapper()
                .readTree(ask(database, "select " + column + " from col").get(0));
    }

    private static List<String> ask(Connection database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = database.createStatement().executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder(found.getString(1));
                for (int i = 2; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
