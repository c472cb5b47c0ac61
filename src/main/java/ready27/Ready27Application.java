package ready27;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import ready27.content.ReadingAhead;

/** Starts the web app, or carries out one of its {@link Commands}. */
@SpringBootApplication
public class Ready27Application {

    public static void main(String[] args) {
        if (Commands.serves(args)) {
            app().run(args);
        } else {
            System.exit(Commands.line().execute(args));
        }
    }

    static SpringApplication app() {
        SpringApplication app = new SpringApplication(Ready27Application.class);
        app.addInitializers(new ReadingAhead());
        return app;
    }

    @Bean
    LongSupplier chance() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
