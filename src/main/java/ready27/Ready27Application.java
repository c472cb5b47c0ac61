package ready27;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;
import ready27.content.ReadingAhead;
import ready27.content.ServedArchive;
import ready27.store.BeforeServing;

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

    @Bean
    BeforeServing archivesBeforeServing(List<ServedArchive> archives) {
        return new BeforeServing(Flux.fromIterable(archives)
                .flatMap(ServedArchive::archiveServed)
                .then());
    }
}
