package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.config.ViewResolverRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import ready27.web.JteViews;

/** The rooms {@code learner} and {@code web} as they stand in the app: filters, security chain, pages. */
final class House implements AutoCloseable {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    Instant now = NINE;

    House(ReactiveMongoTemplate mongo, Class<?>... more) {
        this(mongo, Map.of(), more);
    }

    House(ReactiveMongoTemplate mongo, Map<String, Object> settings, Class<?>... more) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        InstantSource clock = () -> now;
        context.registerBean(InstantSource.class, (Supplier<InstantSource>) () -> clock);
        context.registerBean("reactiveMongoTemplate", ReactiveMongoTemplate.class, () -> mongo);
        context.registerBean(
                Qualifications.class,
                () -> () -> java.util.List.of(
                        new Qualification("foundation", "Foundation", 50, 25),
                        new Qualification("practitioner", "Practitioner", 80, 40)));
        context.register(Rooms.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.refresh();
    }

    <T> T its(Class<T> type) {
        return context.getBean(type);
    }

    WebTestClient browser() {
        return WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .responseTimeout(java.time.Duration.ofSeconds(60))
                .build();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @ComponentScan({"ready27.learner", "ready27.web"})
    static class Rooms implements WebFluxConfigurer {

        private final JteViews views;

        Rooms(JteViews views) {
            this.views = views;
        }

        @Override
        public void configureViewResolvers(ViewResolverRegistry registry) {
            registry.viewResolver(views);
        }
    }
}
