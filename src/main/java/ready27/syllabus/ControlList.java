package ready27.syllabus;

import java.util.List;
import java.util.function.Function;

/** The controls that a filter lets through, and what one can filter by. */
public record ControlList(ControlFilter filter, List<Control> controls, int all, List<Attribute> attributes) {

    /** One of the five attributes: the name of its field, its title, its values and the one chosen. */
    public record Attribute(String field, String title, List<String> values, String chosen) {}

    static ControlList of(ControlFilter wished, Syllabus syllabus) {
        List<Control> all = syllabus.controls();
        ControlFilter filter = wished.among(all);
        return new ControlList(
                filter,
                all.stream().filter(filter::lets).toList(),
                all.size(),
                List.of(
                        attribute("type", "Control type", filter.type(), all, a -> a.types()),
                        attribute("property", "Security property", filter.property(), all, a -> a.properties()),
                        attribute("concept", "Cybersecurity concept", filter.concept(), all, a -> a.concepts()),
                        attribute(
                                "capability",
                                "Operational capability",
                                filter.capability(),
                                all,
                                a -> a.capabilities()),
                        attribute("domain", "Security domain", filter.domain(), all, a -> a.domains())));
    }

    public String count() {
        String shown = controls.size() == 1 ? "1 control" : controls.size() + " controls";
        return controls.size() == all ? "All " + shown : shown + " of " + all;
    }

    private static Attribute attribute(
            String field,
            String title,
            String chosen,
            List<Control> controls,
            Function<Control.Attributes, List<String>> values) {
        List<String> known = controls.stream()
                .flatMap(control -> values.apply(control.attributes()).stream())
                .distinct()
                .toList();
        return new Attribute(field, title, known, chosen);
    }
}
