/**
 * Untimed practice: choosing questions, answering one at a time, being told at once why; and the parts of Practitioner
 * papers, line by line.
 *
 * <p>Start with {@link ready27.practice.PracticeSet}, and with {@link ready27.practice.PaperPart} for the parts. Pages are in {@code src/main/jte/practice}.
 */
@ApplicationModule(
        allowedDependencies = {"history", "home", "learner", "paper", "prose", "question", "syllabus", "web"})
@NullMarked
package ready27.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
