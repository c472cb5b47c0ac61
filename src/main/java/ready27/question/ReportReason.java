package ready27.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a learner may find wrong with a question. */
public enum ReportReason {
    KEY("The answer marked as right is not right"),
    TWO_RIGHT("More than one answer is right"),
    UNCLEAR("The question is unclear"),
    WHY("A reason given is wrong or missing"),
    OUTDATED("It does not fit the 2022 edition"),
    WORDING("A slip in the wording"),
    OTHER("Something else");

    private final String title;

    ReportReason(String title) {
        this.title = title;
    }

    /** The word of forms and of the store, such as {@code two-right}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public static Optional<ReportReason> find(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
