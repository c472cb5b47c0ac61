/**
 * Cards that come back when they are about to be forgotten: terms, controls and missed questions.
 *
 * <p>Start with {@link ready27.review.Memory}, the pure model of remembering (FSRS-6), and {@link ready27.review.Deck},
 * today's cards. {@link ready27.review.ReviewLog} holds all that was ever reviewed; the rest follows from it.
 */
@ApplicationModule(allowedDependencies = {"history", "home", "learner", "question", "readiness", "syllabus", "web"})
@NullMarked
package ready27.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
