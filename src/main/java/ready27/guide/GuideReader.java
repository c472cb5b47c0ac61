package ready27.guide;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.guide.Journey.Step;

/** Reads {@code content/guide}; that its links lead somewhere the syllabus checks. */
@Component
public final class GuideReader implements ContentReader<Guide> {

    @Override
    public Guide read(Content content, Faults faults) {
        List<Answer> answers = new ArrayList<>();
        for (ContentFile file : content.under("guide/")) {
            if (file.data().sound() && file.path().endsWith(".md")) {
                answers.add(answer(file, faults));
            }
        }
        return new Guide(answers, journey(content, faults));
    }

    private static Journey journey(Content content, Faults faults) {
        return content.file("guide/journey.yaml")
                .map(ContentFile::data)
                .filter(Entry::sound)
                .map(data -> journey(data, faults))
                .orElse(Journey.NONE);
    }

    private static Journey journey(Entry data, Faults faults) {
        return new Journey(
                data.text("title"),
                waits(data, faults),
                month(data, faults),
                data.items("steps").stream().map(GuideReader::step).toList());
    }

    private static Waits waits(Entry data, Faults faults) {
        Entry waits = data.find("waits").orElseThrow();
        List<Integer> days =
                waits.texts("resultDays").stream().map(Integer::parseInt).toList();
        if (days.get(0) > days.get(1)) {
            faults.add(waits.place("resultDays"), "the fewest days are more than the most", "Write the fewest first");
            return Journey.NONE.waits();
        }
        return new Waits(
                days.get(0),
                days.get(1),
                waits.number("certificateBusinessDays"),
                waits.text("businessDays"),
                waits.text("note"));
    }

    private static Step step(Entry data) {
        Optional<Entry> link = data.find("link");
        return new Step(
                data.text("title"),
                data.text("text"),
                data.text("exam"),
                link.map(to -> to.text("words")).orElse(""),
                link.map(to -> to.text("path")).orElse(""));
    }

    private static Answer answer(ContentFile file, Faults faults) {
        Entry data = file.data();
        return new Answer(
                file.stem().replaceFirst("^[0-9]+-", ""),
                data.text("title"),
                data.text("category"),
                data.number("order"),
                month(data, faults),
                file.body());
    }

    private static YearMonth month(Entry data, Faults faults) {
        String text = data.text("asOf");
        try {
            return YearMonth.parse(text.substring(0, Math.min(7, text.length())));
        } catch (DateTimeException wrong) {
            faults.add(data.place("asOf"), "there is no such month", "Write the month as 2026-11");
            return YearMonth.of(1970, 1);
        }
    }
}
