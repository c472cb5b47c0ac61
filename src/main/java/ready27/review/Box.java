package ready27.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Syllabus;

/** All cards there are for a learner, in the order in which new ones are taken up. */
public final class Box {

    private final Map<CardId, Card> cards;

    private Box(Collection<? extends Card> cards) {
        Map<CardId, Card> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        this.cards = byId;
    }

    /** Missed questions first, then terms and controls in turn. */
    static Box of(Syllabus syllabus, QuestionBank bank, Collection<QuestionId> missed) {
        List<Card> cards = new ArrayList<>(missed(bank, missed));
        List<Card.Flash> terms =
                syllabus.terms().stream().map(Card::both).flatMap(List::stream).toList();
        List<Card.Flash> controls = syllabus.controls().stream()
                .map(Card::both)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < Math.max(terms.size(), controls.size()); i++) {
            cards.addAll(terms.subList(Math.min(i, terms.size()), Math.min(i + 1, terms.size())));
            cards.addAll(controls.subList(Math.min(i, controls.size()), Math.min(i + 1, controls.size())));
        }
        return new Box(cards);
    }

    public List<Card> cards() {
        return List.copyOf(cards.values());
    }

    public Optional<Card> find(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    private static List<Card.Missed> missed(QuestionBank bank, Collection<QuestionId> missed) {
        List<Question> practised = bank.served().stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .toList();
        return missed.stream()
                .map(bank::find)
                .flatMap(Optional::stream)
                .map(question -> new Card.Missed(CardId.of(question.id()), question, others(question, practised)))
                .filter(card -> card.question().pool() == Pool.PRACTICE
                        || !card.others().isEmpty())
                .toList();
    }

    private static List<Question> others(Question missed, List<Question> practised) {
        List<Question> others = new ArrayList<>(practised.stream()
                .filter(one -> !one.id().equals(missed.id()) && one.concept().equals(missed.concept()))
                .toList());
        practised.stream()
                .filter(one -> !one.id().equals(missed.id()) && !one.concept().equals(missed.concept()))
                .filter(one -> one.area() == missed.area()
                        && one.refs().stream()
                                .anyMatch(ref -> testable(ref) && missed.refs().contains(ref)))
                .forEach(others::add);
        return others;
    }

    /** A clause or a control: two questions that share only a term need not ask for the same. */
    private static boolean testable(String ref) {
        return ref.matches("(A\\.)?[0-9]+(\\.[0-9]+)*");
    }
}
