package ready27.learner;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says who sends the requests of a page test: {@code .argumentResolvers(TestVisitors.guest(ADA))}. */
public final class TestVisitors {

    private static final HandlerMethodArgumentResolver LIKES = always(Preferences.class, Preferences.USUAL);
    private static final HandlerMethodArgumentResolver NOBODY =
            where(parameter -> parameter.hasParameterAnnotation(Known.class), Mono.error(SignedOut::new));

    private TestVisitors() {}

    public static Consumer<ArgumentResolverConfigurer> guest(LearnerId me) {
        return resolvers -> resolvers.addCustomResolver(
                always(LearnerId.class, me), known(me), always(Visitor.class, new Visitor.Guest(me)), LIKES);
    }

    public static Consumer<ArgumentResolverConfigurer> member(LearnerId me, String name, Role role) {
        return resolvers -> resolvers.addCustomResolver(
                always(LearnerId.class, me),
                known(me),
                always(Visitor.class, new Visitor.Member(me, name, role)),
                LIKES);
    }

    /** Whoever asks for {@code LearnerId me} gets the guest that would be made. */
    public static Consumer<ArgumentResolverConfigurer> stranger(LearnerId nextGuest) {
        return resolvers -> resolvers.addCustomResolver(
                always(LearnerId.class, nextGuest), NOBODY, always(Visitor.class, Visitor.STRANGER), LIKES);
    }

    private static HandlerMethodArgumentResolver always(Class<?> type, Object value) {
        return where(
                parameter -> parameter.getParameterType() == type && !parameter.hasParameterAnnotations(),
                Mono.just(value));
    }

    private static HandlerMethodArgumentResolver known(LearnerId me) {
        return where(parameter -> parameter.hasParameterAnnotation(Known.class), Mono.just(me));
    }

    private static HandlerMethodArgumentResolver where(Predicate<MethodParameter> fits, Mono<Object> value) {
        return new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return fits.test(parameter);
            }

            @Override
            public Mono<Object> resolveArgument(
                    MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
                return value;
            }
        };
    }
}
