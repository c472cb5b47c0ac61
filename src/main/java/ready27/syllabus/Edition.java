package ready27.syllabus;

import java.util.regex.Pattern;

/** The edition that a text rests on, such as {@code 27001:2022+A1}. */
public record Edition(String key) {

    private static final Pattern ISO_ALONE = Pattern.compile("(9001|19011|22301|31000).*");

    /** As people write it: {@code ISO/IEC 27001:2022 with Amendment 1}. */
    public String inFull() {
        String publisher = ISO_ALONE.matcher(key).matches() ? "ISO " : "ISO/IEC ";
        return publisher + key.replace("+A1", " with Amendment 1");
    }
}
