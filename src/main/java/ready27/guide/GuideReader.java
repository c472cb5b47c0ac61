package ready27.guide;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;

/** Reads {@code content/guide}; that its links lead somewhere the syllabus checks. */
@Component
public final class GuideReader implements ContentReader<Guide> {

    @Override
    public Guide read(Content content, Faults faults) {
        List<Answer> answers = new ArrayList<>();
        for (ContentFile file : content.under("guide/")) {
            if (file.data().sound()) {
                answers.add(answer(file, faults));
            }
        }
        return new Guide(answers);
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
