/**
 * Finds lessons, clauses, controls, terms and answers of the guide by their words and numbers.
 *
 * <p>Start with {@link ready27.search.Searching}.
 */
@ApplicationModule(allowedDependencies = {"content", "guide", "lesson", "prose", "syllabus", "web"})
@NullMarked
package ready27.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
