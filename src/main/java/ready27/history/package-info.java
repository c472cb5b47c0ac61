/**
 * What a learner has seen of the question bank, in practice and in exams, and which questions he flagged.
 *
 * <p>Start with {@link ready27.history.Seen}; {@link ready27.history.Sightings} keeps it.
 */
@ApplicationModule(allowedDependencies = {"learner", "question", "web"})
@NullMarked
package ready27.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
