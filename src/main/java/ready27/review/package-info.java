/**
 * Cards that come back when they are about to be forgotten: terms, controls and missed questions.
 *
 * <p>Start with {@link ready27.review.Memory}, the pure model of remembering (FSRS-6).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ready27.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
