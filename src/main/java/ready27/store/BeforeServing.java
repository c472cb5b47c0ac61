package ready27.store;

import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/** Does, after the migrations and before the port opens, what must be in the store when the first request comes. */
public final class BeforeServing implements SmartLifecycle {

    /** Early: the server opens its port in one of the last. */
    private static final int PHASE = 0;

    private final Mono<Void> work;
    private volatile boolean running;

    public BeforeServing(Mono<Void> work) {
        this.work = work;
    }

    @Override
    public void start() {
        Waiting.on(work);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
