package ready27.learner;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a handler ask for {@code LearnerId me}, who is made a guest where nobody is known, for {@code @Known LearnerId
 * me}, who is not, for {@code Visitor visitor}, and for the {@code Preferences} that go with either.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LearnerConfiguration implements WebFluxConfigurer {

    private final WelcomingGuests guests;

    LearnerConfiguration(WelcomingGuests guests) {
        this.guests = guests;
        Tokens.getReady();
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new Me(guests), new WhoIsKnown(), new WhoeverComes(), new AsTheyLike());
    }

    /** {@code LearnerId me}; a learner named in the path keeps its own annotation. */
    private static final class Me implements HandlerMethodArgumentResolver {

        private final WelcomingGuests guests;

        Me(WelcomingGuests guests) {
            this.guests = guests;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == LearnerId.class && !parameter.hasParameterAnnotations();
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            return guests.welcome(exchange).cast(Object.class);
        }
    }

    /** {@code @Known LearnerId me}. */
    private static final class WhoIsKnown implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == LearnerId.class && parameter.hasParameterAnnotation(Known.class);
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            return Mono.justOrEmpty(SessionCookie.visitor(exchange).known())
                    .cast(Object.class)
                    .switchIfEmpty(Mono.error(SignedOut::new));
        }
    }

    private static final class WhoeverComes implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            return Mono.just(SessionCookie.visitor(exchange));
        }
    }

    private static final class AsTheyLike implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Preferences.class;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            return Mono.just(SessionCookie.preferences(exchange));
        }
    }
}
