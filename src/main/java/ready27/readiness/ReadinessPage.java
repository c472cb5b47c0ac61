package ready27.readiness;

import java.time.LocalDate;
import java.util.List;

/**
 * The readiness of a person, with what to do about it.
 *
 * @param examDay as a form takes it; empty where none is known
 * @param link of the report, shown once; empty otherwise
 */
public record ReadinessPage(
        Report report,
        List<Offer> offers,
        String examDay,
        String today,
        boolean known,
        boolean member,
        boolean shared,
        String link,
        String problem,
        String notice) {

    static ReadinessPage of(Stock stock, boolean known, boolean member) {
        return new ReadinessPage(
                Report.of(stock),
                stock.steps().stream()
                        .map(step -> Offer.of(step, stock.standing().enough()))
                        .toList(),
                stock.examDay().map(LocalDate::toString).orElse(""),
                stock.today().toString(),
                known,
                member,
                stock.kept().shared(),
                "",
                "",
                "");
    }

    ReadinessPage with(String newLink) {
        return new ReadinessPage(report, offers, examDay, today, known, member, true, newLink, problem, notice);
    }

    ReadinessPage saying(String newProblem, String newNotice) {
        return new ReadinessPage(report, offers, examDay, today, known, member, shared, link, newProblem, newNotice);
    }
}
