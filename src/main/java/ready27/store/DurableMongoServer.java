package ready27.store;

import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.FastThreadLocalThread;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * The embedded server: speaks MongoDB's protocol on the loopback and keeps everything in one folder.
 *
 * <p>It has one event loop, so commands never interleave and a reply is encoded before the next command runs; and no
 * reply leaves before what it acknowledges is kept ({@link Durability}).
 */
public final class DurableMongoServer implements AutoCloseable {

    private final DataFolder folder;
    private final MVStore store;
    private final Durability durability;
    private final MultiThreadIoEventLoopGroup loop =
            new MultiThreadIoEventLoopGroup(1, StoreThread::new, NioIoHandler.newFactory());
    private final Channel listener;

    /** Port 0 takes any that is free. */
    public DurableMongoServer(Path path, int port, Sync sync) {
        folder = DataFolder.hold(path);
        try {
            store = folder.open(sync);
            durability = new Durability(store, folder.mark(), sync);
            listener = listen(port);
            folder.announce(port());
        } catch (RuntimeException failed) {
            loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
            folder.close();
            throw failed;
        }
        keepHouse();
    }

    public int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** Why nothing can be written any more, for instance a full disk; the server must then be restarted. */
    public Optional<Throwable> broken() {
        return durability.broken();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // both end with the loop
    private void keepHouse() {
        loop.next().scheduleWithFixedDelay(durability::everySecond, 1, 1, TimeUnit.SECONDS);
        loop.next().scheduleWithFixedDelay(durability::compact, 30, 30, TimeUnit.SECONDS);
    }

    private Channel listen(int port) {
        StoreBackend backend = new StoreBackend(store);
        ChannelGroup channels = new DefaultChannelGroup("store", loop.next());
        return new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 100)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(
                                        durability.holdingReplies(),
                                        new MongoWireReplyEncoder(),
                                        new MongoWireMessageEncoder(),
                                        new MongoWireProtocolHandler(),
                                        new MongoDatabaseHandler(backend, channels),
                                        new LostClients());
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .syncUninterruptibly()
                .channel();
    }

    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
        durability.finish();
        folder.close();
    }

    /** A client that is gone is no fault of the store: its channel is closed by then, and nothing waits for a reply. */
    private static final class LostClients extends MongoExceptionHandler {

        @Override
        public void exceptionCaught(ChannelHandlerContext client, Throwable thrown) {
            if (!(thrown instanceof SocketException)) {
                super.exceptionCaught(client, thrown);
            }
        }
    }

    /** The store's thread waits for the disk by design. */
    private static final class StoreThread extends FastThreadLocalThread {

        StoreThread(Runnable loop) {
            super(loop, "store");
            setDaemon(true);
        }

        @Override
        public boolean permitBlockingCalls() {
            return true;
        }
    }
}
