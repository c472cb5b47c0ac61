package ready27.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notes as a package that Anki imports: a SQLite database in a zip, in the oldest form, which every Anki reads.
 * The database is made in memory and nothing of it lies in a folder.
 */
final class AnkiPackage {

    private static final String NAME = "Ready27: ISO/IEC 27001";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null,"
                    + " tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                    + " csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                    + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                    + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                    + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                    + " flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null,"
                    + " ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,"
                    + " time integer not null, type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    /** With the deck's id, its name and the time. */
    private static final String DECK = """
            {"id": %d, "name": "%s", "desc": "", "mod": %d, "usn": -1, "conf": 1, "dyn": 0,
             "collapsed": false, "browserCollapsed": false, "extendNew": 0, "extendRev": 0,
             "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0]}""";

    /** How Anki asks, which is as it does by itself; with the time. */
    private static final String OPTIONS = """
            {"1": {"id": 1, "name": "Default", "mod": %d, "usn": 0, "dyn": false,
             "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true,
             "new": {"bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 0],
              "order": 1, "perDay": 20, "separate": true},
             "rev": {"bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500,
              "minSpace": 1, "perDay": 200, "hardFactor": 1.2},
             "lapse": {"delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0}}}""";

    private final List<AnkiNote> notes;
    private final Instant now;

    AnkiPackage(List<AnkiNote> notes, Instant now) {
        this.notes = List.copyOf(notes);
        this.now = now;
    }

    /** The whole file; it takes some tenths of a second and waits for native code, so not on an event loop. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "collection.anki2", collection());
            add(zip, "media", "{}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the Anki package could not be made; SQLite needs a temporary folder", failed);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] collection() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                for (String table : TABLES) {
                    statement.executeUpdate(table);
                }
            }
            describe(database);
            fill(database);
            database.commit();
            return database.unwrap(SQLiteConnection.class).serialize("main");
        }
    }

    private void describe(Connection database) throws SQLException {
        long seconds = now.getEpochSecond();
        Map<String, Object> models = new LinkedHashMap<>();
        AnkiModel.ALL.forEach(model -> models.put(String.valueOf(model.id()), model.described(seconds)));
        insert(
                database,
                "insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
                seconds,
                seconds * 1000,
                seconds * 1000,
                JSON.writeValueAsString(AnkiModel.map("curDeck", AnkiModel.DECK, "nextPos", notes.size() + 1)),
                JSON.writeValueAsString(models),
                "{\"1\":" + deck(1, "Default", seconds) + ",\"" + AnkiModel.DECK + "\":"
                        + deck(AnkiModel.DECK, NAME, seconds) + "}",
                OPTIONS.formatted(seconds));
    }

    private static String deck(long id, String name, long seconds) {
        return DECK.formatted(id, name, seconds);
    }

    private void fill(Connection database) throws SQLException {
        long seconds = now.getEpochSecond();
        for (int place = 0; place < notes.size(); place++) {
            AnkiNote note = notes.get(place);
            insert(
                    database,
                    "insert into notes values (?, ?, ?, ?, -1, ' ready27 ', ?, ?, ?, 0, '')",
                    note.id(),
                    note.guid(),
                    note.model().id(),
                    seconds,
                    String.join("\u001f", note.fields()),
                    note.fields().get(0),
                    note.checksum());
            for (int side = 0; side < note.model().sides().size(); side++) {
                insert(
                        database,
                        "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
                        note.card(side),
                        note.id(),
                        AnkiModel.DECK,
                        side,
                        seconds,
                        place + 1);
            }
        }
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
