/**
 * Lessons: texts on a topic, with what to be able to do afterwards and questions to check oneself.
 *
 * <p>Start with {@link ready27.lesson.Lesson}. The texts lie in {@code content/topics}.
 */
@ApplicationModule(allowedDependencies = {"content", "prose", "question", "syllabus", "web"})
@NullMarked
package ready27.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
