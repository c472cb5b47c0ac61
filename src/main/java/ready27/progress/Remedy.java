package ready27.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ready27.history.Cause;
import ready27.lesson.Lesson;
import ready27.question.QuestionId;
import ready27.syllabus.Ref;

/**
 * What helps against one cause, and where to do it.
 *
 * @param again questions of the bank to go through once more
 */
public record Remedy(String cause, int times, String advice, List<Link> links, List<String> again) {

    private static final int MOST_LINKS = 3;
    private static final int MOST_AGAIN = 20;
    private static final String TECHNIQUE = "how-the-exams-work";

    /** A page to go to. */
    public record Link(String path, String label) {}

    public Remedy {
        links = List.copyOf(links);
        again = List.copyOf(again);
    }

    /** @param missed for that cause, the newest first; the same one twice if it was missed twice */
    static Remedy against(Cause cause, List<QuestionId> missed, Matter matter) {
        return new Remedy(
                cause.title(),
                missed.size(),
                advice(cause),
                links(cause, missed, matter),
                again(cause, missed, matter));
    }

    private static String advice(Cause cause) {
        return switch (cause) {
            case NOT_SAID -> "";
            case DID_NOT_KNOW ->
                "The matter is missing, and more questions alone will not bring it. Read the lesson first, say it in"
                        + " your own words, and only then answer the questions again.";
            case MISREAD ->
                "You knew it and answered something else. Read every stem twice and say what it asks before you look at"
                        + " the options. Watch for NOT. Judge each of two statements as if the other were not there.";
            case WRONG_RULE ->
                "You took a neighbour of the right rule. Put the two side by side and write down in one line what only"
                        + " the right one asks. Then answer again.";
            case OUT_OF_TIME ->
                "Knowing was not the trouble. Sit a timed mock in three passes: what you know, what you flagged, what is"
                        + " blank. Leave a question that brings nothing in half a minute.";
        };
    }

    private static List<Link> links(Cause cause, List<QuestionId> missed, Matter matter) {
        Stream<Link> links = switch (cause) {
            case NOT_SAID -> Stream.of();
            case DID_NOT_KNOW -> refs(missed, matter).flatMap(ref -> reading(ref, matter).stream());
            case MISREAD -> technique(matter);
            case WRONG_RULE ->
                Stream.concat(
                        refs(missed, matter)
                                .flatMap(ref -> page(ref, matter).stream())
                                .limit(MOST_LINKS),
                        technique(matter));
            case OUT_OF_TIME ->
                Stream.concat(
                        Stream.of(
                                new Link("/exams", "Sit a mock exam"),
                                new Link("/readiness#ahead", "What your pace says")),
                        technique(matter));
        };
        return links.distinct().limit(MOST_LINKS + 1).toList();
    }

    private static List<String> again(Cause cause, List<QuestionId> missed, Matter matter) {
        return cause == Cause.OUT_OF_TIME
                ? List.of()
                : missed.stream()
                        .distinct()
                        .filter(matter::practised)
                        .limit(MOST_AGAIN)
                        .map(QuestionId::value)
                        .toList();
    }

    /** What they are about, the most frequent first. */
    private static Stream<String> refs(List<QuestionId> missed, Matter matter) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        missed.stream()
                .map(matter::of)
                .flatMap(Optional::stream)
                .map(Matter.About::refs)
                .flatMap(Collection::stream)
                .forEach(ref -> counts.merge(ref, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Link> reading(String ref, Matter matter) {
        return matter.lesson(ref).map(Remedy::link).or(() -> page(ref, matter));
    }

    private static Optional<Link> page(String ref, Matter matter) {
        Function<Ref, String> label =
                found -> found.label().equals(found.title()) ? found.label() : found.label() + " " + found.title();
        return matter.ref(ref).flatMap(found -> found.path().map(path -> new Link(path, label.apply(found))));
    }

    private static Stream<Link> technique(Matter matter) {
        return matter.lessonNamed(TECHNIQUE).map(Remedy::link).stream();
    }

    private static Link link(Lesson lesson) {
        return new Link(lesson.path(), "Lesson: " + lesson.title());
    }
}
