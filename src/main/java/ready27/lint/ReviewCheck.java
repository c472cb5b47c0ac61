package ready27.lint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Faults;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioReader;
import ready27.question.PeerReview;
import ready27.question.Question;
import ready27.question.QuestionCheck;
import ready27.question.QuestionId;
import ready27.question.QuestionPlaces;
import ready27.question.QuestionReader;
import ready27.question.ReviewReader;

/** What is served was answered blind as it stands today, and the last such answer is the key; gives how many are. */
final class ReviewCheck implements ContentReader<Integer> {

    @Override
    public Integer read(Content content, Faults faults) {
        Map<String, PeerReview> last = ReviewReader.last(content.get(new ReviewReader()));
        QuestionPlaces places = content.get(new QuestionCheck());
        gone(last, content, faults);
        int agreed = 0;
        for (Question question : content.get(new QuestionReader()).served()) {
            String name = question.id().value();
            Optional<PeerReview> review =
                    Optional.ofNullable(last.get(question.revisionKey().value()));
            if (review.isEmpty()) {
                faults.add(
                        places.of(question.id()),
                        name + " is served, but its revision " + question.revision() + " was never answered blind",
                        "Set status: draft, or let somebody answer it and add the row to content/reviews");
            } else if (disagrees(review.get(), question)) {
                faults.add(
                        review.get().place(),
                        "the last blind answer to " + name + " is "
                                + review.get().answer() + " (" + review.get().outcome() + "), not its key",
                        "Set status: draft and mend the question");
            } else {
                agreed++;
            }
        }
        return agreed;
    }

    /** Ids are for ever: what was answered once is still there, or was dropped on purpose. */
    private static void gone(Map<String, PeerReview> last, Content content, Faults faults) {
        if (Unread.any(content)) {
            return;
        }
        Set<String> ids = Stream.concat(
                        content.get(new QuestionReader()).all().stream().map(Question::id),
                        content.get(new ScenarioReader()).all().stream()
                                .flatMap(paper -> paper.lines().stream())
                                .map(ScenarioLine::id))
                .map(QuestionId::value)
                .collect(Collectors.toSet());
        last.values().stream()
                .filter(review -> !ids.contains(review.question()))
                .filter(review -> !review.outcome().equals("dropped"))
                .forEach(review -> faults.add(
                        review.place(),
                        "the question " + review.question() + " was answered here and is gone",
                        "Give it back its id, or write dropped here if it was dropped on purpose"));
    }

    private static boolean disagrees(PeerReview review, Question question) {
        return !review.answer().equals(question.key()) || !review.outcome().equals("agreed");
    }
}
