package ready27.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the cards would stand on the day of the exam if none were reviewed any more.
 *
 * @param endangered those with less than nine chances in ten, the weakest first
 * @param known how many were reviewed at least once
 */
public record Forecast(LocalDate exam, int daysLeft, List<Endangered> endangered, int known) {

    /** A card and its chance, 0 to 1. */
    public record Endangered(Card card, double recall) {}

    public Forecast {
        endangered = List.copyOf(endangered);
    }

    static Forecast of(LocalDate exam, LocalDate today, List<Card> cards, Map<CardId, Progress> progress) {
        List<Endangered> known = cards.stream()
                .flatMap(card -> Optional.ofNullable(progress.get(card.id())).stream()
                        .map(stands -> new Endangered(card, stands.recall(exam))))
                .toList();
        List<Endangered> endangered = known.stream()
                .filter(card -> card.recall() < Schedule.RETENTION)
                .sorted(Comparator.comparing(Endangered::recall)
                        .thenComparing(card -> card.card().id().value()))
                .toList();
        return new Forecast(exam, (int) ChronoUnit.DAYS.between(today, exam), endangered, known.size());
    }
}
