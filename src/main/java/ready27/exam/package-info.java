/**
 * Timed mock exams: drawing a paper, sitting it against the clock, handing it in, the result and the history.
 *
 * <p>Start with {@link ready27.exam.Attempt}, whose two states are the whole life of an exam, then
 * {@link ready27.exam.Sheet}, which says what its actions come to. Exams lie in {@code content/exams}.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "history",
            "home",
            "learner",
            "paper",
            "prose",
            "question",
            "readiness",
            "search",
            "syllabus",
            "web"
        })
@NullMarked
package ready27.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
