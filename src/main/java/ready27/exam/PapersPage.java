package ready27.exam;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;

/** The papers of an exam with booklets, and what one should know before the clock starts. */
public record PapersPage(
        ExamSpec exam, int extraTimePercent, Optional<ExamsPage.Open> open, Admission admission, List<Card> cards) {

    /** One paper. */
    public record Card(String id, String organisation, boolean reserve, boolean opened) {

        static Card of(Scenario scenario, Set<ScenarioId> opened) {
            return new Card(
                    scenario.id().value(), scenario.title(), scenario.reserve(), opened.contains(scenario.id()));
        }

        /** Once it is opened it cannot surprise any more, so that is warned of before. */
        public boolean warns() {
            return reserve && !opened;
        }

        public String path() {
            return "/exams/papers/" + id;
        }
    }

    public PapersPage {
        cards = List.copyOf(cards);
    }

    public List<Card> practice() {
        return cards.stream().filter(card -> !card.reserve()).toList();
    }

    public List<Card> reserve() {
        return cards.stream().filter(Card::reserve).toList();
    }

    public String time() {
        return ExamsPage.time(exam.rules(), extraTimePercent);
    }

    /** The name of the exam to be passed before, while it is not. */
    public Optional<ExamSpec> needed() {
        return admission instanceof Admission.NotYet notYet ? Optional.of(notYet.needed()) : Optional.empty();
    }
}
