package ready27.syllabus;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;

/** Finds links and refs of lessons and guide entries that lead nowhere; gives the number of links it followed. */
@Component
public final class MarkdownCheck implements ContentReader<Integer> {

    private static final Pattern LINK = Pattern.compile("\\]\\((term|clause|control|document):([^)\\s]*)\\)");
    private static final Map<String, Ref.Kind> KINDS = Map.of(
            "term", Ref.Kind.TERM,
            "clause", Ref.Kind.CLAUSE,
            "control", Ref.Kind.CONTROL,
            "document", Ref.Kind.DOCUMENT);

    @Override
    public Integer read(Content content, Faults faults) {
        KnownRefs known = content.get(new SyllabusCheck());
        int links = 0;
        for (String folder : List.of("topics/", "guide/")) {
            for (ContentFile file : content.under(folder)) {
                front(file, known, faults);
                links += body(file, known, faults);
            }
        }
        return links;
    }

    private static void front(ContentFile file, KnownRefs known, Faults faults) {
        names(file.data(), "clauses", Ref.Kind.CLAUSE, known, faults);
        names(file.data(), "controls", Ref.Kind.CONTROL, known, faults);
        names(file.data(), "documents", Ref.Kind.DOCUMENT, known, faults);
        String area = file.data().text("area");
        if (file.path().startsWith("topics/") && !area.isEmpty() && !area.equals(file.folder())) {
            faults.add(
                    file.data().place("area"),
                    "the area \"" + area + "\" is not that of the folder \"" + file.folder() + "\"",
                    "Move the file or correct the area");
        }
    }

    private static void names(Entry data, String field, Ref.Kind kind, KnownRefs known, Faults faults) {
        for (Entry name : data.items(field)) {
            if (!known.knows(kind, name.text())) {
                SyllabusCheck.unknown(name, field.substring(0, field.length() - 1), faults);
            }
        }
    }

    private static int body(ContentFile file, KnownRefs known, Faults faults) {
        String[] lines = file.body().split("\n", -1);
        int links = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher link = LINK.matcher(lines[i]);
            while (link.find()) {
                links++;
                if (!known.knows(KINDS.getOrDefault(link.group(1), Ref.Kind.TERM), link.group(2))) {
                    faults.add(
                            file.place(i),
                            "the link " + link.group(1) + ":" + link.group(2) + " leads nowhere",
                            "Write an id that stands in content/standard");
                }
            }
        }
        return links;
    }
}
