package ready27.readiness;

import java.util.List;

/**
 * The readiness of a person, with what to do about it.
 *
 * @param offers for the stage that leads
 * @param later for the one after it, if that is open
 * @param days the exams of which the day is asked for
 * @param link of the summary, shown once; empty otherwise
 */
public record ReadinessPage(
        Summary summary,
        List<Offer> offers,
        List<Offer> later,
        List<DayField> days,
        String today,
        boolean known,
        boolean member,
        boolean shared,
        String link,
        String notice) {

    public ReadinessPage {
        offers = List.copyOf(offers);
        later = List.copyOf(later);
        days = List.copyOf(days);
    }

    static ReadinessPage of(Stock stock, boolean known, boolean member) {
        return new ReadinessPage(
                Summary.of(stock),
                offers(stock),
                stock.leading().isEmpty() ? ofTheStage(stock) : List.of(),
                DayField.of(stock),
                stock.today().toString(),
                known,
                member,
                stock.kept().shared(),
                "",
                "");
    }

    /** What would change most, the first thing first. */
    static List<Offer> offers(Stock stock) {
        return stock.leading().isEmpty()
                ? stock.steps().stream()
                        .map(step -> Offer.of(step, stock.standing().enough()))
                        .toList()
                : ofTheStage(stock);
    }

    private static List<Offer> ofTheStage(Stock stock) {
        boolean figure = stock.scenarios().stream()
                .findFirst()
                .filter(ScenarioStanding::enough)
                .isPresent();
        return stock.stageSteps().stream()
                .map(step -> StageOffers.of(step, figure))
                .toList();
    }

    ReadinessPage with(String newLink) {
        return new ReadinessPage(summary, offers, later, days, today, known, member, true, newLink, notice);
    }

    ReadinessPage saying(String newNotice) {
        return new ReadinessPage(summary, offers, later, days, today, known, member, shared, link, newNotice);
    }

    ReadinessPage refusing(String exam, String problem) {
        List<DayField> refused =
                days.stream().map(field -> field.saying(exam, problem)).toList();
        return new ReadinessPage(summary, offers, later, refused, today, known, member, shared, link, notice);
    }
}
