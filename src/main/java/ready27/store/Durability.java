package ready27.store;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Holds every reply back until the store has kept what the reply acknowledges. All commands that were ready in one turn
 * of the event loop share one commit.
 *
 * <p>Everything here happens on that loop, except {@link #broken} and {@link #finish}.
 */
final class Durability {

    private final MVStore store;
    private final HighWaterMark mark;
    private final Sync sync;
    private List<Runnable> held = new ArrayList<>();
    private boolean scheduled;
    private volatile @Nullable Throwable broken;

    Durability(MVStore store, HighWaterMark mark, Sync sync) {
        this.store = store;
        this.mark = mark;
        this.sync = sync;
    }

    Optional<Throwable> broken() {
        return Optional.ofNullable(broken);
    }

    ChannelOutboundHandlerAdapter holdingReplies() {
        return new HoldingReplies();
    }

    void everySecond() {
        if (sync == Sync.EVERY_SECOND) {
            unlessBroken(this::force);
        }
    }

    void compact() {
        unlessBroken(() -> store.compact(70, 4 << 20));
    }

    /**
     * Closes the store; a broken one is left as it lies on the disk.
     *
     * <p>Without compaction: H2 2.4.240 moves chunks while closing and trips over its own assertions there. The next
     * start compacts into a new file instead.
     */
    void finish() {
        if (broken != null) {
            store.closeImmediately();
            return;
        }
        store.commit();
        force();
        store.close(0);
    }

    private void force() {
        store.sync();
        mark.reach(store.getCurrentVersion());
    }

    private void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
            if (sync == Sync.EVERY_COMMIT) {
                force();
            }
        }
    }

    private void release() {
        scheduled = false;
        List<Runnable> replies = held;
        held = new ArrayList<>();
        unlessBroken(this::commit);
        replies.forEach(Runnable::run);
    }

    private void unlessBroken(Runnable work) {
        if (broken != null) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            broken = failed;
        }
    }

    /** Stands nearest the socket and so sees encoded replies. */
    private final class HoldingReplies extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object reply, ChannelPromise promise) {
            held.add(() -> send(context, reply, promise));
            if (!scheduled) {
                scheduled = true;
                context.channel().eventLoop().execute(Durability.this::release);
            }
        }

        @SuppressWarnings("FutureReturnValueIgnored") // the promise carries the outcome
        private void send(ChannelHandlerContext context, Object reply, ChannelPromise promise) {
            Throwable fault = broken;
            if (fault == null) {
                context.writeAndFlush(reply, promise);
            } else {
                ReferenceCountUtil.release(reply);
                promise.setFailure(fault);
                context.close();
            }
        }
    }
}
