package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.Learning.MONDAY;
import static ready27.plan.Learning.NINE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The file as the library reads it back, and as its raw lines stand. */
class CalendarFileTest {

    private static final String ODD =
            "Risk, \\ treatment; and \"owners\": Größe über alles,\nпрямо 試験 " + "é".repeat(90);

    private final Learning ada = new Learning();

    @Test
    void everyDayWithWorkIsAnEntryAndSoIsTheExam() throws Exception {
        Plan plan = ada.plan();

        Calendar calendar = read(file(plan, "ada", NINE));

        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(31);
        assertThat(events.get(0).getDateTimeStart().getDate()).isEqualTo(MONDAY);
        assertThat(events.get(0).getDateTimeEnd().getDate()).isEqualTo(MONDAY.plusDays(1));
        assertThat(value(events.get(0), Property.DESCRIPTION))
                .contains(Words.task(plan.days().get(0).tasks().get(0)))
                .contains("https://ready.example/reviews");
        assertThat(value(events.get(30), Property.SUMMARY)).isEqualTo("Foundation exam");
        assertThat(events.get(30).getDateTimeStart().getDate()).isEqualTo(MONDAY.plusDays(30));
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void aLaterFileBringsTheEarlierOneUpToDate() {
        List<String> first = uids(file(ada.plan(), "ada", NINE));
        int sequence = sequence(file(ada.plan(), "ada", NINE));
        ada.today = MONDAY.plusDays(2);
        ada.days.put("foundation", MONDAY.plusDays(33));
        Instant later = NINE.plus(Duration.ofDays(2));

        List<String> second = uids(file(ada.plan(), "ada", later));

        assertThat(first).doesNotHaveDuplicates().contains("UID:exam-foundation.ada@ready27");
        assertThat(second).containsAll(first.subList(2, first.size()));
        assertThat(sequence(file(ada.plan(), "ada", later))).isGreaterThan(sequence);
        assertThat(uids(file(ada.plan(), "bob", later))).doesNotContainAnyElementsOf(second);
    }

    @Test
    void entriesLastAllDayAndBlockNothing() {
        List<String> lines = unfolded(file(ada.plan(), "ada", NINE));

        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "PRODID:-//Ready27//Plan//EN", "VERSION:2.0")
                .contains("CALSCALE:GREGORIAN", "TRANSP:TRANSPARENT")
                .contains("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260303", "DTSTAMP:20260302T090000Z")
                .endsWith("END:VCALENDAR");
        assertThat(lines).noneMatch(line -> line.startsWith("DTSTART:") || line.startsWith("BEGIN:VTIMEZONE"));
    }

    @Test
    void oddTitlesAreEscapedAndFoldedBelowSeventyFiveBytes() throws Exception {
        Day day = new Day(MONDAY, List.of(new Task(Task.Kind.LESSON, ODD, 1, 12, "/lessons/odd")));
        Plan plan = new Plan(
                MONDAY,
                30,
                0,
                List.of(new Stage(
                        "foundation", "Foundation; or, else", MONDAY.plusDays(1), List.of(day), Left.NOTHING)));

        byte[] file = file(plan, "ada", NINE);

        assertThat(raw(file).lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(raw(file).replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(unfolded(file))
                .anyMatch(line -> line.startsWith("DESCRIPTION:Read: Risk\\, \\\\ treatment\\; and \"owners\": Größe"))
                .contains("SUMMARY:Foundation\\; or\\, else exam");
        List<VEvent> events = read(file).getComponents(Component.VEVENT);
        assertThat(value(events.get(0), Property.DESCRIPTION)).startsWith("Read: " + ODD + " (12 min)");
    }

    @Test
    void aCalendarThatFetchesItIsToldHowOftenAndKnowsTheSameEntries() throws Exception {
        Plan plan = ada.plan();

        byte[] fetched = CalendarFile.subscribed(plan, "ada", "https://ready.example", NINE)
                .bytes();

        assertThat(unfolded(fetched)).contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H");
        assertThat(uids(fetched)).isEqualTo(uids(file(plan, "ada", NINE)));
        assertThat(read(fetched).validate().hasErrors()).isFalse();
    }

    @Test
    void whereNothingIsPlannedACalendarFindsNothing() throws Exception {
        byte[] fetched = CalendarFile.subscribed(
                        new Plan(MONDAY, 30, 0, List.of()), "ada", "https://ready.example", NINE)
                .bytes();

        assertThat(unfolded(fetched)).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(read(fetched).getComponents(Component.VEVENT)).isEmpty();
        assertThat(read(fetched).validate().hasErrors()).isFalse();
    }

    @Test
    void theSameMomentMakesTheSameFile() {
        assertThat(file(ada.plan(), "ada", NINE)).isEqualTo(file(ada.plan(), "ada", NINE));
    }

    private static byte[] file(Plan plan, String owner, Instant now) {
        return CalendarFile.toImport(plan, owner, "https://ready.example", now).bytes();
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String raw(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static List<String> unfolded(byte[] file) {
        return Arrays.asList(raw(file).replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> uids(byte[] file) {
        return unfolded(file).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    private static int sequence(byte[] file) {
        return unfolded(file).stream()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }
}
