package ready27.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.content.Content;
import ready27.content.ContentReader;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.exam.ExamReader;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionCheck;
import ready27.question.QuestionPlaces;
import ready27.question.QuestionReader;
import ready27.syllabus.SyllabusReader;

/** The rules that the bank keeps as a whole. */
final class BankCheck implements ContentReader<BankReport> {

    private static final Place BANK = new Place("questions", 1);

    @Override
    public BankReport read(Content content, Faults faults) {
        List<Question> bank = content.get(new QuestionReader()).all();
        QuestionPlaces places = content.get(new QuestionCheck());
        for (Repetition twice : Repetition.ofStems(bank)) {
            tell(
                    twice,
                    places,
                    "asks nearly what " + twice.first().id().value() + " asks: they share " + twice.what(),
                    "Ask something else or drop one of the two",
                    faults);
        }
        for (Repetition twice : Repetition.ofRationales(bank)) {
            tell(
                    twice,
                    places,
                    "a rationale shares words with one of " + twice.first().id().value() + ": " + twice.what(),
                    "Say it afresh",
                    faults);
        }
        bothPools(bank, places, faults);
        BankReport report =
                BankReport.of(bank, content.get(new SyllabusReader()), PaperYield.of(content.get(new ExamReader())));
        shares(report, faults);
        return report;
    }

    /** What practice explains cannot surprise in the reserve. */
    private static void bothPools(List<Question> bank, QuestionPlaces places, Faults faults) {
        Map<String, Question> practised = new HashMap<>();
        bank.stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .forEach(question -> practised.putIfAbsent(question.concept(), question));
        bank.stream()
                .filter(question -> question.pool() == Pool.RESERVE)
                .forEach(question -> Optional.ofNullable(practised.get(question.concept()))
                        .ifPresent(other -> faults.add(
                                places.of(question.id()),
                                question.id().value() + " is in the reserve, and "
                                        + other.id().value() + " in practice asks the same concept ("
                                        + places.of(other.id()) + ")",
                                "Put questions of one concept into one pool")));
    }

    private static void tell(Repetition twice, QuestionPlaces places, String wrong, String remedy, Faults faults) {
        faults.add(
                places.of(twice.second().id()),
                twice.second().id().value() + " " + wrong + " ("
                        + places.of(twice.first().id()) + ")",
                remedy);
    }

    /** Shares mean something only from some size on. */
    private static void shares(BankReport report, Faults faults) {
        if (report.singleKeyed() < BankReport.ENOUGH) {
            return;
        }
        if (report.keyLongest() < 22 || report.keyLongest() > 30) {
            faults.add(
                    BANK,
                    "the key is the single longest option in " + Math.round(report.keyLongest())
                            + " of 100 questions, where 22 to 30 are allowed",
                    "Even out the lengths of options");
        }
        if (report.guesser() > 32) {
            faults.add(
                    BANK,
                    "test-craft alone answers " + Math.round(report.guesser())
                            + " of 100 questions, where 32 are allowed",
                    "Even out lengths, hedges, absolutes and echoes of the stem");
        }
    }
}
