package ready27.web;

import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A form that may be larger than others; a room that has one says so with a bean. */
public final class LargerForm {

    /** As much as Spring's readers take at all; see application.yaml. */
    public static final DataSize LARGEST = DataSize.ofMegabytes(4);

    private final PathPattern address;

    public LargerForm(String address) {
        this.address = PathPatternParser.defaultInstance.parse(address);
    }

    boolean is(PathContainer path) {
        return address.matches(path);
    }
}
