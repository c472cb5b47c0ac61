package ready27.syllabus;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

    /** Without what no control has, such as a value from an old address: the form could not show it as chosen. */
    ControlFilter among(List<Control> controls) {
        return new ControlFilter(
                known(theme, controls, control -> List.of(control.theme().prefix())),
                known(type, controls, control -> control.attributes().types()),
                known(property, controls, control -> control.attributes().properties()),
                known(concept, controls, control -> control.attributes().concepts()),
                known(capability, controls, control -> control.attributes().capabilities()),
                known(domain, controls, control -> control.attributes().domains()),
                added,
                words);
    }

    private static String known(String wish, List<Control> controls, Function<Control, List<String>> values) {
        return controls.stream().anyMatch(control -> values.apply(control).contains(wish)) ? wish : "";
    }

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
