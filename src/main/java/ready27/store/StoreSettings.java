package ready27.store;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads from the configuration where the store is; enough of a context for commands that need no more. */
@Configuration(proxyBeanMethods = false)
public class StoreSettings {

    @Bean
    StoreAddress storeAddress(Environment settings) {
        return new StoreAddress(
                settings.getProperty("spring.mongodb.uri", ""),
                Path.of(settings.getRequiredProperty("ready27.store.folder")),
                settings.getRequiredProperty("ready27.store.port", Integer.class),
                settings.getRequiredProperty("ready27.store.sync", Sync.class));
    }
}
