package ready27.review;

import java.util.SplittableRandom;

/** Spreads cards learned together over the days around their date, so that they do not all come back at once. */
enum Fuzz {
    OFF {
        @Override
        int spread(int days, CardId card, int number) {
            return days;
        }
    },
    /** Drawn from the card and the number of the review, so that replaying the log gives the same days. */
    SEEDED {
        @Override
        int spread(int days, CardId card, int number) {
            if (days < LEAST) {
                return days;
            }
            long least = Math.max(2, Math.round(days - delta(days)));
            long most = Math.round(days + delta(days));
            long seed = card.value().hashCode() * 31L + number;
            return (int) new SplittableRandom(seed).nextLong(least, most + 1);
        }
    };

    private static final double LEAST = 2.5;

    /** Whole days, near {@code days}. */
    abstract int spread(int days, CardId card, int number);

    /** How far the date may move either way, in days. */
    static double delta(double days) {
        return 1
                + 0.15 * Math.max(0, Math.min(days - LEAST, 4.5))
                + 0.10 * Math.max(0, Math.min(days - 7, 13))
                + 0.05 * Math.max(0, days - 20);
    }
}
