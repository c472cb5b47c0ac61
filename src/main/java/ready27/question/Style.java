package ready27.question;

/** The shapes a Foundation question takes. */
public enum Style {
    CLASSIC,
    MISSING_WORD,
    TWO_STATEMENT,
    NEGATIVE
}
