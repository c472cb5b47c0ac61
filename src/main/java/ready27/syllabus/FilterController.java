package ready27.syllabus;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import ready27.web.Pages;

/** The lists of controls and terms as far as a filter lets them through; unfiltered they are prepared pages. */
@Controller
class FilterController {

    private final Syllabus syllabus;

    FilterController(Syllabus syllabus) {
        this.syllabus = syllabus;
    }

    @GetMapping("/syllabus/controls")
    Rendering controls(ControlForm form) {
        return Pages.show("syllabus/controls", ControlList.of(form.filter(), syllabus));
    }

    @GetMapping(value = "/syllabus/controls", headers = Pages.HTMX)
    Rendering controlsInPlace(ControlForm form) {
        return Pages.show("syllabus/controlsfound", ControlList.of(form.filter(), syllabus));
    }

    @GetMapping("/syllabus/terms")
    Rendering terms(@RequestParam(defaultValue = "") String q) {
        return Pages.show("syllabus/terms", TermList.of(q, syllabus));
    }

    @GetMapping(value = "/syllabus/terms", headers = Pages.HTMX)
    Rendering termsInPlace(@RequestParam(defaultValue = "") String q) {
        return Pages.show("syllabus/termsfound", TermList.of(q, syllabus));
    }

    record ControlForm(
            @Nullable String theme,
            @Nullable String type,
            @Nullable String property,
            @Nullable String concept,
            @Nullable String capability,
            @Nullable String domain,
            @Nullable String added,
            @Nullable String q) {

        ControlFilter filter() {
            return new ControlFilter(
                    or(theme), or(type), or(property), or(concept), or(capability), or(domain), added != null, or(q));
        }

        private static String or(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
