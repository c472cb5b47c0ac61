package ready27.learner;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address; two that differ in capitals only are the same person's. */
record Address(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s<>\"(),:;]{1,64}@[^@\\s<>\"(),:;]{1,189}");

    Address {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an e-mail address looks like ann@example.org");
        }
    }

    static boolean looksRight(String typed) {
        return SHAPE.matcher(typed.strip()).matches();
    }

    /** What greets a person who chose no name. */
    String beforeTheAt() {
        return value.substring(0, value.indexOf('@'));
    }
}
