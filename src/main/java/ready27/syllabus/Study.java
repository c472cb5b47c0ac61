package ready27.syllabus;

import java.util.List;

/** What a learner studies on one clause or control: its purpose, two invented organisations, proof, kin and trap. */
public record Study(
        String purpose, String small, String large, List<String> evidence, List<String> related, String trap) {

    public Study {
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
    }
}
