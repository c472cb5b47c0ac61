package ready27.learner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler's {@code LearnerId me}: the learner of the session, and nobody is made a guest. For things that belong to
 * somebody already: whose session has ended is told so, and may sign in again and send the same once more.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {}
