package ready27.web;

import org.springframework.web.reactive.result.view.Rendering;

/** Pairs a template with the one record it shows; every template declares {@code @param … it}. */
public final class Pages {

    /** The request header by which htmx makes itself known; use it as {@code headers = Pages.HTMX}. */
    public static final String HTMX = "HX-Request";

    private Pages() {}

    public static Rendering show(String template, Object it) {
        return Rendering.view(template).modelAttribute("it", it).build();
    }

    /** 303, so that the browser follows a form post with a GET. */
    public static Rendering goTo(String path) {
        return Rendering.redirectTo(path)
                .status(org.springframework.http.HttpStatus.SEE_OTHER)
                .build();
    }
}
