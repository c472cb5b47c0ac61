package ready27.house;

import java.util.List;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** The MongoDB driver guards its connections with short locks, on event loops too; that is its business. */
public final class DriverLocks implements BlockHoundIntegration {

    private static final List<String> LOCKING =
            List.of("lockInterruptibly", "withLock", "checkedWithLock", "withInterruptibleLock", "withUnfairLock");

    @Override
    public void applyTo(BlockHound.Builder builder) {
        LOCKING.forEach(method -> builder.allowBlockingCallsInside("com.mongodb.internal.Locks", method));
        List.of("readAsync", "handleReadResponse", "close")
                .forEach(method ->
                        builder.allowBlockingCallsInside("com.mongodb.internal.connection.netty.NettyStream", method));
    }
}
