/**
 * How likely somebody passes a fresh paper, what that rests on, and what would change it most.
 *
 * <p>Start with {@link ready27.readiness.Model}: pure functions over the answers that count as {@link
 * ready27.readiness.Evidence}. The page {@code /readiness/method} says the same in words.
 */
@ApplicationModule(allowedDependencies = {"history", "learner", "question", "syllabus", "web"})
@NullMarked
package ready27.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
