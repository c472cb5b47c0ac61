package ready27.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Pairs a template with the one record it shows; every template declares {@code @param … it}. */
public final class Pages {

    /** The request header by which htmx makes itself known; use it as {@code headers = Pages.HTMX}. */
    public static final String HTMX = "HX-Request";

    private Pages() {}

    public static Rendering show(String template, Object it) {
        return Rendering.view(template).modelAttribute("it", it).build();
    }

    /** A form that was refused comes back as a page of its own, with the status that says so. */
    public static Rendering show(HttpStatus status, String template, Object it) {
        return Rendering.view(template).modelAttribute("it", it).status(status).build();
    }

    /** 303, so that the browser follows a form post with a GET. */
    public static Rendering goTo(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
