/**
 * Measures the question bank: can it be answered by test-craft, does it repeat itself, does it cover the syllabus, was
 * it answered blind.
 *
 * <p>Start with {@link ready27.lint.ContentLint}; {@link ready27.lint.BankReport} is what it measures.
 */
@ApplicationModule(allowedDependencies = {"content", "paper", "syllabus", "question"})
@NullMarked
package ready27.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
