package ready27.syllabus;

import java.util.List;
import java.util.Optional;

/** A numbered heading of clauses 4 to 10, told in our own words; {@code 9.2.2} is its id. */
public record Clause(
        String id,
        String title,
        String pdca,
        String gist,
        List<String> topics,
        List<String> documentedInformation,
        Change change,
        String amendment,
        List<String> related,
        List<String> examCues) {

    /** What 2022 did to the heading of 2013. */
    public record Change(String status, String note) {}

    public Clause {
        topics = List.copyOf(topics);
        documentedInformation = List.copyOf(documentedInformation);
        related = List.copyOf(related);
        examCues = List.copyOf(examCues);
    }

    /** 1 for {@code 9}, 2 for {@code 9.2}, 3 for {@code 9.2.2}. */
    public int level() {
        return id.split("\\.", -1).length;
    }

    public Optional<String> parent() {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
    }

    /** Headings that only gather their parts ask nothing by themselves. */
    public boolean hasText() {
        return !topics.isEmpty();
    }

    public Area area() {
        if (id.equals("9.2") || id.startsWith("9.2.")) {
            return Area.AUDIT;
        }
        return switch (id.split("\\.", -1)[0]) {
            case "4", "5" -> Area.LEADERSHIP;
            case "6", "7", "8" -> Area.PLANNING;
            case "9" -> Area.EVALUATION;
            default -> Area.IMPROVEMENT;
        };
    }
}
