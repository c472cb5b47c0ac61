/**
 * Untimed practice: choosing questions, answering one at a time, being told at once why.
 *
 * <p>Start with {@link ready27.practice.PracticeSet}. Pages are in {@code src/main/jte/practice}.
 */
@ApplicationModule(allowedDependencies = {"history", "home", "learner", "question", "syllabus", "web"})
@NullMarked
package ready27.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
