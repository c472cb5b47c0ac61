/**
 * Turns an author's Markdown into a page's prose: anchors, tables, footnotes, and links to clauses, controls and terms.
 *
 * <p>Start with {@link ready27.prose.Markdown}.
 */
@ApplicationModule(allowedDependencies = {"syllabus"})
@NullMarked
package ready27.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
