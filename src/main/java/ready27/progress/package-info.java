/**
 * How far somebody has come: what of the bank is known, why answers were missed, on which days something was done, how the
 * chance moved.
 *
 * <p>Start with {@link ready27.progress.Mastery}. Whether somebody is ready is said by room readiness.
 */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "learner",
            "lesson",
            "paper",
            "plan",
            "question",
            "readiness",
            "review",
            "syllabus",
            "web"
        })
@NullMarked
package ready27.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
