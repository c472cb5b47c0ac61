package ready27.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.paper.Basis;
import ready27.paper.Part;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioReader;
import ready27.question.PeerReview;
import ready27.question.ReviewReader;

/**
 * Whether every line of a served paper was answered blind as it stands: with the booklet by its key, and without the
 * booklet seldom enough.
 */
final class PaperReviewCheck implements ContentReader<List<PaperReviewCheck.Measure>> {

    /**
     * How one paper did.
     *
     * @param agreed lines that were answered by their key
     * @param unaided of 100 lines that need the scenario, how many were right without it
     */
    record Measure(ScenarioId id, int lines, int agreed, long unaided) {}

    @Override
    public List<Measure> read(Content content, Faults faults) {
        List<PeerReview> reviews = content.get(new ReviewReader());
        Map<String, PeerReview> aided = ReviewReader.last(reviews);
        Map<String, PeerReview> unaided = new HashMap<>();
        reviews.stream().filter(PeerReview::unaided).forEach(review -> unaided.put(name(review), review));
        Optional<Entry> limits = content.get(new Limits.Reader()).papers();
        List<Scenario> served = content.get(new ScenarioReader()).served();
        limits.ifPresent(limit -> number(served, limit, faults));
        List<Measure> measures = new ArrayList<>();
        for (Scenario paper : served) {
            Place place = new Place("papers/" + paper.id().value() + "/booklet.md", 1);
            int agreed = (int) paper.lines().stream()
                    .filter(line -> agrees(line, aided, place, faults))
                    .count();
            Measure measure = new Measure(
                    paper.id(),
                    paper.lines().size(),
                    agreed,
                    inHundred(needingTheScenario(paper), unaided, place, faults));
            limits.ifPresent(limit -> guessed(measure, limit, place, faults));
            measures.add(measure);
        }
        return measures;
    }

    private static void number(List<Scenario> served, Entry limits, Faults faults) {
        long reserve = served.stream().filter(Scenario::reserve).count();
        if (served.size() < limits.number("number") || reserve < limits.number("reserve")) {
            faults.add(
                    limits.place("number"),
                    "there are " + served.size() + " served papers, " + reserve + " of them in the reserve; "
                            + limits.number("number") + " and " + limits.number("reserve") + " are asked for",
                    "Write another paper, or let one be answered blind and set its status");
        }
    }

    private static void guessed(Measure measure, Entry limits, Place place, Faults faults) {
        if (measure.unaided() > limits.number("unaided")) {
            faults.add(
                    place,
                    measure.unaided() + " in 100 lines were answered rightly without the booklet; "
                            + limits.number("unaided") + " may be",
                    "Let keys hang on facts of the booklet, and have the changed lines answered again");
        }
    }

    private static boolean agrees(ScenarioLine line, Map<String, PeerReview> aided, Place place, Faults faults) {
        Optional<PeerReview> review = Optional.ofNullable(aided.get(name(line)));
        String name = line.id().value();
        if (review.isEmpty()) {
            faults.add(
                    place,
                    name + " is served, but its revision " + line.revision() + " was never answered blind",
                    "Set status: draft, or let somebody answer it and add the row to content/reviews");
            return false;
        }
        if (!review.get().answer().equals(line.key()) || !review.get().outcome().equals("agreed")) {
            faults.add(
                    review.get().place(),
                    "the last blind answer to " + name + " is " + review.get().answer() + " ("
                            + review.get().outcome() + "), not its key",
                    "Set status: draft and mend the line");
            return false;
        }
        return true;
    }

    private static long inHundred(
            List<ScenarioLine> lines, Map<String, PeerReview> unaided, Place place, Faults faults) {
        int right = 0;
        for (ScenarioLine line : lines) {
            PeerReview review = unaided.get(name(line));
            if (review == null) {
                faults.add(
                        place,
                        line.id().value() + " was never answered without the booklet as it stands",
                        "Let somebody who has not seen the booklet answer it, and add the row with outcome unaided");
            } else if (review.answer().equals(line.key())) {
                right++;
            }
        }
        return lines.isEmpty() ? 0 : Math.round(100.0 * right / lines.size());
    }

    private static List<ScenarioLine> needingTheScenario(Scenario paper) {
        Stream<Part> parts = paper.questions().stream().flatMap(question -> question.parts().stream());
        return parts.filter(part -> part.basis() != Basis.LINE)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private static String name(ScenarioLine line) {
        return line.id().value() + "@" + line.revision();
    }

    private static String name(PeerReview review) {
        return review.question() + "@" + review.revision();
    }
}
