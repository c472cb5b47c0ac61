package ready27.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ready27.readiness.Need;

/** Parts of practice papers, and after every second of them new questions of a Foundation area that has faded. */
final class PractitionerWork implements Work {

    private static final int PARTS_IN_A_ROW = 2;

    private final List<Task> mocks;
    private final List<Task> parts;
    private final List<Need> faded;
    private int inARow;

    /** @param inARow how many parts were done lately without anything else between */
    PractitionerWork(List<Task> mocks, List<Task> parts, List<Need> faded, int inARow) {
        this.inARow = inARow;
        this.mocks = List.copyOf(mocks);
        this.parts = new ArrayList<>(parts);
        this.faded = new ArrayList<>(faded);
    }

    @Override
    public List<Task> mocks() {
        return mocks;
    }

    @Override
    public Optional<Task> take(int minutes) {
        return inARow < PARTS_IN_A_ROW
                ? part(minutes).or(() -> faded(minutes))
                : faded(minutes).or(() -> part(minutes));
    }

    @Override
    public Left left() {
        return new Left(
                0, 0, parts.size(), 0, parts.stream().mapToInt(Task::minutes).sum());
    }

    private Optional<Task> part(int minutes) {
        if (parts.isEmpty() || parts.get(0).minutes() > minutes) {
            return Optional.empty();
        }
        inARow++;
        return Optional.of(parts.remove(0));
    }

    /** One area after the other. */
    private Optional<Task> faded(int minutes) {
        faded.removeIf(need -> need.unseen() < FoundationWork.FEW);
        if (faded.isEmpty() || Pace.questions(FoundationWork.FEW) > minutes) {
            return Optional.empty();
        }
        Need need = faded.remove(0);
        boolean many = need.unseen() >= FoundationWork.MANY && Pace.questions(FoundationWork.MANY) <= minutes;
        int number = many ? FoundationWork.MANY : FoundationWork.FEW;
        faded.add(need.after(number));
        inARow = 0;
        return Optional.of(new Task(
                Task.Kind.QUESTIONS,
                need.area().title(),
                number,
                Pace.questions(number),
                "/practice?pool=unseen&number=" + number + "&area="
                        + need.area().key()));
    }
}
