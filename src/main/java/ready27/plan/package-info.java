/**
 * Day by day to the exam: what to read, practise, review and sit in the minutes there are.
 *
 * <p>Start with {@link ready27.plan.Plan}. It is reckoned anew from today on whenever somebody looks; {@link
 * ready27.plan.Intents} keeps only the minutes a day, the lessons ticked off and the address for calendars. What is done the other rooms know.
 */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "home",
            "learner",
            "lesson",
            "paper",
            "question",
            "readiness",
            "review",
            "syllabus",
            "web"
        })
@NullMarked
package ready27.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
