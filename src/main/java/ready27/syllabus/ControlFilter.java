package ready27.syllabus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which of the controls somebody wants to see; an empty wish leaves all. */
public record ControlFilter(
        String theme,
        String type,
        String property,
        String concept,
        String capability,
        String domain,
        boolean added,
        String words) {

    static final ControlFilter ALL = new ControlFilter("", "", "", "", "", "", false, "");

    boolean lets(Control control) {
        Control.Attributes attributes = control.attributes();
        return (theme.isEmpty() || control.theme().prefix().equals(theme))
                && has(attributes.types(), type)
                && has(attributes.properties(), property)
                && has(attributes.concepts(), concept)
                && has(attributes.capabilities(), capability)
                && has(attributes.domains(), domain)
                && (!added || control.added())
                && says(control);
    }

    private boolean says(Control control) {
        String text = (control.id() + " " + control.title() + " " + control.gist()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(text::contains);
    }

    private static boolean has(List<String> values, String wish) {
        return wish.isEmpty() || values.contains(wish);
    }
}
