/**
 * What there is to know: the seven areas, the clauses, the controls, the terms and the documents of the standard.
 *
 * <p>Start with {@link ready27.syllabus.Area}. The data lie in {@code content/standard}.
 */
@ApplicationModule(allowedDependencies = {"content", "web"})
@NullMarked
package ready27.syllabus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
