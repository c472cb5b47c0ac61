package ready27.exam;

import java.util.List;

/**
 * One exam as its file describes it: its rules, and what its papers are made of.
 *
 * @param qualification what the real exam awards; empty where there is no real one
 * @param prerequisite the id of the exam to be passed before; empty where anybody may sit down
 * @param assumed what no source tells us, so that the page says that it is our assumption
 */
public record ExamSpec(
        Rules rules,
        String qualification,
        String prerequisite,
        Blueprint blueprint,
        String note,
        String source,
        List<String> assumed) {

    public ExamSpec {
        assumed = List.copyOf(assumed);
        if (blueprint.questions() != rules.questions()) {
            throw new IllegalArgumentException(
                    "the areas ask for " + blueprint.questions() + " questions, the exam for " + rules.questions());
        }
    }

    public String id() {
        return rules.exam();
    }
}
