package ready27.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ready27.syllabus.Area;

/** All questions, in the order of their files; learners meet only those that are served. */
public final class QuestionBank {

    private record Shelf(List<Question> all, List<Question> served, Map<QuestionId, Question> byId) {}

    private volatile Shelf shelf;

    public QuestionBank(List<Question> questions) {
        shelf = shelve(questions);
    }

    /** The served question of that id; throws where there is none. */
    public Question get(QuestionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id.value() + " is served"));
    }

    public Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(shelf.byId.get(id));
    }

    /** The served questions of an area. */
    public List<Question> in(Area area) {
        return shelf.served.stream().filter(question -> question.area() == area).toList();
    }

    public List<Question> served() {
        return shelf.served;
    }

    /** Drafts too: for those who check questions, never for learners. */
    public List<Question> all() {
        return shelf.all;
    }

    /** The same bank without these questions. */
    public QuestionBank without(Set<QuestionId> held) {
        return held.isEmpty()
                ? this
                : new QuestionBank(shelf.all.stream()
                        .filter(question -> !held.contains(question.id()))
                        .toList());
    }

    /** Takes over what another bank holds, in one step: a reader sees the old bank or the new one. */
    void takeOver(QuestionBank newer) {
        shelf = newer.shelf;
    }

    private static Shelf shelve(List<Question> questions) {
        List<Question> served = questions.stream()
                .filter(question -> question.status().served())
                .toList();
        Map<QuestionId, Question> byId = new LinkedHashMap<>();
        served.forEach(question -> byId.put(question.id(), question));
        return new Shelf(List.copyOf(questions), served, byId);
    }
}
