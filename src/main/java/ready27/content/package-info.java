/**
 * Reads the files of {@code content/} once, and says for every broken place which file, which line, what is wrong and
 * what to do.
 *
 * <p>Start with {@link ready27.content.Content}. The formats stand in {@code content/README.md}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ready27.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
