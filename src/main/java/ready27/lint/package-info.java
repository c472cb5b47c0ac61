/**
 * Measures the content as a whole: can the questions be answered by test-craft, do texts repeat themselves, are they
 * enough and well spread, were they answered blind.
 *
 * <p>Start with {@link ready27.lint.ContentLint}; {@link ready27.lint.BankReport} is what it measures.
 */
@ApplicationModule(allowedDependencies = {"content", "exam", "guide", "lesson", "paper", "question", "syllabus"})
@NullMarked
package ready27.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
