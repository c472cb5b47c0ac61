/**
 * The exam guide: short answers about the exams, with the date of their facts, and the way from study to certificate.
 *
 * <p>Start with {@link ready27.guide.Answer}. The texts lie in {@code content/guide}.
 */
@ApplicationModule(allowedDependencies = {"content", "learner", "prose", "syllabus", "web"})
@NullMarked
package ready27.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
