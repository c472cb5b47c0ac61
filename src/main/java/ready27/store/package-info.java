/**
 * Where everything is kept: the embedded server, the way to a server elsewhere, migrations, backup and restore.
 *
 * <p>Start with {@link ready27.store.DurableMongoServer}. Rooms know MongoDB only, never this room, except to hand in a
 * {@link ready27.store.Migration}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ready27.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
