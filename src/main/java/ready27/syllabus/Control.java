package ready27.syllabus;

import java.util.List;

/** One of the 93 controls of Annex A, with the attributes that ISO/IEC 27002 gives it; {@code A.5.7} is its id. */
public record Control(
        String id,
        String title,
        Theme theme,
        String gist,
        Attributes attributes,
        boolean added,
        List<String> from2013,
        String documentationCue,
        String titleIn27002) {

    /** The five attributes; {@code note} says where sources disagree, and is empty where they do not. */
    public record Attributes(
            List<String> types,
            List<String> properties,
            List<String> concepts,
            List<String> capabilities,
            List<String> domains,
            String note) {

        public Attributes {
            types = List.copyOf(types);
            properties = List.copyOf(properties);
            concepts = List.copyOf(concepts);
            capabilities = List.copyOf(capabilities);
            domains = List.copyOf(domains);
        }
    }

    public Control {
        from2013 = List.copyOf(from2013);
    }
}
