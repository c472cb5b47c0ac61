/**
 * Practitioner papers: a booklet on one organisation, four questions of parts and lines, their checks, every revision
 * that was ever served.
 *
 * <p>Start with {@link ready27.paper.Scenario}, then {@link ready27.paper.ScenarioLine}, which has a record for each type
 * of line. A paper is a folder of {@code content/papers}.
 */
@ApplicationModule(allowedDependencies = {"content", "history", "learner", "prose", "question", "syllabus", "web"})
@NullMarked
package ready27.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
