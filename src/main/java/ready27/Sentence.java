package ready27;

import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import ready27.content.BrokenContent;
import ready27.store.StoreFault;

/** Tells whoever starts the app why it does not, in one sentence where the fault is one that they can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Sentence implements SpringBootExceptionReporter {

    Sentence(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<Throwable> known = causes(failure).filter(Sentence::mendable).findFirst();
        known.ifPresent(fault -> System.err.println(fault.getMessage()));
        return known.isPresent();
    }

    static String of(Throwable failure) {
        return causes(failure)
                .filter(Sentence::mendable)
                .findFirst()
                .map(fault -> String.valueOf(fault.getMessage()))
                .orElseGet(() -> surprise(failure));
    }

    private static String surprise(Throwable failure) {
        return failure instanceof MongoTimeoutException
                ? "No MongoDB answers at that address: start it or correct the URI."
                : "It failed, and nothing says how to mend it: " + failure;
    }

    private static boolean mendable(Throwable fault) {
        return fault instanceof StoreFault || fault instanceof BrokenContent;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
