package ready27.practice;

import java.util.Arrays;
import java.util.List;
import ready27.history.Seen;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.syllabus.Area;
import ready27.syllabus.Ref;

/** The form on which a practice set is chosen. */
public record ChoosingPage(
        List<Topic> topics,
        List<AreaLine> areas,
        List<Choice> numbers,
        List<Choice> picks,
        String refusal,
        OpenSet open,
        boolean empty) {

    /** A clause, control or term that was chosen on its own page. */
    public record Topic(String ref, String label, String title) {}

    public record AreaLine(String key, String title, String counts, boolean chosen) {}

    public record Choice(String value, String title, String hint, boolean chosen) {}

    /** The set to go on with; without a path there is none. */
    public record OpenSet(String path, String text) {

        static final OpenSet NONE = new OpenSet("", "");

        static OpenSet of(PracticeSet set) {
            return new OpenSet(
                    set.id().path(),
                    set.answers().size() + " of " + set.places().size() + " questions answered.");
        }

        public boolean there() {
            return !path.isEmpty();
        }
    }

    static ChoosingPage of(Wish wish, List<Ref> topics, QuestionBank bank, Seen seen) {
        List<Question> all = Draw.practised(bank);
        List<Question> chosen =
                wish.refs().isEmpty() ? all : all.stream().filter(wish::fits).toList();
        return new ChoosingPage(
                topics.stream().map(ChoosingPage::topic).toList(),
                Arrays.stream(Area.values())
                        .map(area -> line(area, wish, all, seen))
                        .toList(),
                Wish.NUMBERS.stream().map(number -> number(number, wish)).toList(),
                Arrays.stream(Pick.values())
                        .map(pick -> pick(pick, wish, chosen, seen))
                        .toList(),
                "",
                OpenSet.NONE,
                chosen.isEmpty());
    }

    ChoosingPage refuse(String why) {
        return new ChoosingPage(topics, areas, numbers, picks, why, open, empty);
    }

    ChoosingPage withOpen(PracticeSet set) {
        return new ChoosingPage(topics, areas, numbers, picks, refusal, OpenSet.of(set), empty);
    }

    public boolean refused() {
        return !refusal.isEmpty();
    }

    public boolean onTopics() {
        return !topics.isEmpty();
    }

    private static Topic topic(Ref ref) {
        return new Topic(ref.id(), ref.label(), ref.title().equals(ref.label()) ? "" : ref.title());
    }

    private static AreaLine line(Area area, Wish wish, List<Question> all, Seen seen) {
        List<Question> inside =
                all.stream().filter(question -> question.area() == area).toList();
        String counts = inside.size()
                + (inside.size() == 1 ? " question" : " questions")
                + said(Pick.UNSEEN, inside, seen, " unseen")
                + said(Pick.MISSED, inside, seen, " missed")
                + said(Pick.FLAGGED, inside, seen, " flagged");
        return new AreaLine(area.key(), area.title(), counts, wish.areas().contains(area));
    }

    private static Choice number(int number, Wish wish) {
        return new Choice(String.valueOf(number), String.valueOf(number), "", wish.number() == number);
    }

    private static Choice pick(Pick pick, Wish wish, List<Question> chosen, Seen seen) {
        int count = count(pick, chosen, seen);
        String hint = count == 0 ? pick.nothing() : count == 1 ? "1 question" : count + " questions";
        return new Choice(pick.key(), pick.title(), hint, wish.pick() == pick);
    }

    private static String said(Pick pick, List<Question> inside, Seen seen, String word) {
        int count = count(pick, inside, seen);
        return count == 0 || (count == inside.size() && pick == Pick.UNSEEN) ? "" : ", " + count + word;
    }

    private static int count(Pick pick, List<Question> questions, Seen seen) {
        return (int) questions.stream()
                .filter(question -> pick.takes(question.id(), seen))
                .count();
    }
}
