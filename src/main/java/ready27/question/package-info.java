/**
 * The question bank: what is asked, the key, why; where it is checked; every revision that was ever served.
 *
 * <p>Start with {@link ready27.question.Question}. The data lie in {@code content/questions}.
 */
@ApplicationModule(allowedDependencies = {"content", "syllabus", "learner", "web"})
@NullMarked
package ready27.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
