/**
 * The people who study: guests and accounts, signing in, extra time, real exams ahead and behind, their data.
 *
 * <p>Start with {@link ready27.learner.Visitor}: who sent the request. {@link ready27.learner.PersonalData} is for
 * rooms that keep something of a person.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package ready27.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
