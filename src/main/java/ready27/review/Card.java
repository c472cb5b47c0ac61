package ready27.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.syllabus.Control;
import ready27.syllabus.Ref;
import ready27.syllabus.Term;

/** One thing to remember, asked in one way. */
public sealed interface Card {

    CardId id();

    /** Cards of one family ask for the same thing; no two of them come on one day. */
    String family();

    /** What a list calls it. */
    String title();

    /**
     * A front and a back; the learner judges for himself how well he knew it.
     *
     * @param ask what to say, such as "What does this term mean?"
     * @param note a sentence more for the back; empty where there is none
     * @param ref the page to read on
     */
    record Flash(CardId id, String family, String ask, String front, String back, String note, Ref ref)
            implements Card {

        @Override
        public String title() {
            return ref.kind() == Ref.Kind.CONTROL ? ref.label() + " " + ref.title() : ref.label();
        }
    }

    /**
     * A question that was answered wrong.
     *
     * @param others questions of the same concept, then of the same clause or control, that can stand for it
     */
    record Missed(CardId id, Question question, List<Question> others) implements Card {

        public Missed {
            others = List.copyOf(others);
        }

        @Override
        public String family() {
            return "concept " + question.concept();
        }

        @Override
        public String title() {
            return question.stem();
        }

        /** The one of that id, if it may be shown for this card. */
        public Optional<Question> shown(String id) {
            return Stream.concat(Stream.of(question), others.stream())
                    .filter(one -> one.pool() == Pool.PRACTICE)
                    .filter(one -> one.id().value().equals(id))
                    .findFirst();
        }
    }

    static List<Flash> both(Term term) {
        Ref ref = new Ref(term.id(), Ref.Kind.TERM, term.name(), term.name());
        String family = "term " + term.id();
        return List.of(
                new Flash(
                        CardId.of(Kind.MEANING, term),
                        family,
                        "What does this term mean?",
                        term.name(),
                        term.definition(),
                        term.examCue(),
                        ref),
                new Flash(
                        CardId.of(Kind.WORD, term),
                        family,
                        "Which term is this?",
                        term.definition(),
                        term.name(),
                        term.examCue(),
                        ref));
    }

    static List<Flash> both(Control control) {
        Ref ref = new Ref(control.id(), Ref.Kind.CONTROL, control.id(), control.title());
        String family = "control " + control.id();
        return List.of(
                new Flash(
                        CardId.of(Kind.NUMBER, control),
                        family,
                        "What is this control about?",
                        control.id(),
                        control.title(),
                        control.gist(),
                        ref),
                new Flash(
                        CardId.of(Kind.PURPOSE, control),
                        family,
                        "Which control does this?",
                        control.gist(),
                        control.id() + " " + control.title(),
                        "",
                        ref));
    }
}
