/**
 * The first page: three doors for a stranger, today's work for somebody known.
 *
 * <p>Start with {@link ready27.home.Today}. Rooms hand in what is open and how the latest mock went through
 * {@link ready27.home.OpenWork}; this room knows none of them.
 */
@ApplicationModule(allowedDependencies = {"history", "learner", "web"})
@NullMarked
package ready27.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
