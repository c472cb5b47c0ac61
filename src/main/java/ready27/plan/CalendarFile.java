package ready27.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A plan as an iCalendar file: one entry a day, all day long, and one for each exam.
 *
 * <p>An entry is named for its day and its owner, and an exam for its exam, so that a later file brings an earlier one
 * up to date; the sequence grows with the time at which a file is made. A calendar that fetches it again and again is
 * told how often, and forgets what is no longer in it.
 */
final class CalendarFile {

    private static final String PRODUCT = "-//Ready27//Plan//EN";
    private static final int SECONDS_A_STEP = 60;
    private static final Duration AGAIN = Duration.ofHours(6);
    /** An escaped line of letters of any kind stays below 75 bytes; folding counts letters, and one has up to three bytes. */
    private static final int FOLD_PLAIN = 73;

    private static final int FOLD_ANY = 24;

    private final Plan plan;
    private final String owner;
    private final String site;
    private final Instant now;
    private final boolean fetched;

    private CalendarFile(Plan plan, String owner, String site, Instant now, boolean fetched) {
        this.fetched = fetched;
        this.plan = plan;
        this.owner = owner;
        this.site = site;
        this.now = now;
    }

    /**
     * A file that a person imports.
     *
     * @param owner tells the entries of one person from those of another, and nothing else
     * @param site where this Ready27 is reached
     */
    static CalendarFile toImport(Plan plan, String owner, String site, Instant now) {
        return new CalendarFile(plan, owner, site, now, false);
    }

    /** The same as a calendar fetches it by itself. */
    static CalendarFile subscribed(Plan plan, String owner, String site, Instant now) {
        return new CalendarFile(plan, owner, site, now, true);
    }

    byte[] bytes() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Ready27 plan"));
        if (fetched) {
            calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN));
            calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        }
        for (Stage stage : plan.stages()) {
            stage.days().stream().filter(day -> !day.tasks().isEmpty()).forEach(day -> calendar.add(event(day)));
            calendar.add(exam(stage));
        }
        if (plan.nothing()) {
            calendar.add(nothing());
        }
        return written(calendar);
    }

    /** A calendar must hold something, and a time zone is nothing that anybody sees. */
    private static VTimeZone nothing() {
        Standard always = new Standard();
        always.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Etc/UTC"));
        zone.add(always);
        return zone;
    }

    private VEvent event(Day day) {
        String summary = "Ready27: " + Words.time(day.minutes()) + ", "
                + Words.number(day.tasks().size(), "task");
        String description = day.tasks().stream()
                .map(task -> Words.task(task) + " (" + task.minutes() + " min)\n" + site + task.path())
                .collect(Collectors.joining("\n"));
        return event(day.date(), "day-" + day.date(), summary, description);
    }

    private VEvent exam(Stage stage) {
        String description = "As it stands in your plan: " + site + "/plan";
        return event(stage.day(), "exam-" + stage.exam(), stage.title() + " exam", description);
    }

    private VEvent event(LocalDate day, String name, String summary, String description) {
        VEvent event = new VEvent(false);
        event.add(new Uid(name + "." + owner + "@ready27"));
        event.add(new DtStamp(now));
        event.add(new LastModified(now));
        event.add(new Sequence((int) (now.getEpochSecond() / SECONDS_A_STEP)));
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(new Url(URI.create(site + "/plan")));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static byte[] written(Calendar calendar) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(calendar.toString());
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, plain ? FOLD_PLAIN : FOLD_ANY).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
