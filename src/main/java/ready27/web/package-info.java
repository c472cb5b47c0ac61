/** What every page shares: the frame around it, the error pages, and what keeps it secure. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package ready27.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
