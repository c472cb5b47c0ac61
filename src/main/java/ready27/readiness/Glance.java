package ready27.readiness;

import java.util.List;

/**
 * Readiness on the first page.
 *
 * @param first what helps most now; none where there is nothing to offer
 */
public record Glance(Band band, List<Offer> first) {

    public Glance {
        first = List.copyOf(first);
    }

    static Glance of(Stock stock) {
        return new Glance(
                stock.band(), ReadinessPage.offers(stock).stream().limit(1).toList());
    }
}
