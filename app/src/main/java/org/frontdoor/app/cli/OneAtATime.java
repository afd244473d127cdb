package org.frontdoor.app.cli;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.frontdoor.app.disk.PrivateFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One desktop for one data folder: whoever starts a second one gets the first one's window in front. The lock is the
/// system's own, so that a desktop that died leaves none behind.
public final class OneAtATime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);
    private static final String LOCK = "desktop.lock";
    private static final String DOOR_BELL = "desktop.bell";

    private final Path bell;
    private final FileChannel lock;
    private @Nullable ServerSocketChannel listening;

    private OneAtATime(Path bell, FileChannel lock) {
        this.bell = bell;
        this.lock = lock;
    }

    /// What became of asking to be the one.
    sealed interface Turn {
        /// Nobody else is there; to be closed at the end.
        record First(OneAtATime one) implements Turn {}

        /// Another one is there.
        ///
        /// @param cameForward whether its window was brought to the front
        record Second(boolean cameForward) implements Turn {}

        /// The folder cannot be written.
        record NoFolder(String why) implements Turn {}
    }

    /// Whether a desktop has this folder, of this or another process. Makes nothing.
    public static boolean isTaken(Path data) throws IOException {
        if (!Files.exists(data.resolve(LOCK))) {
            return false;
        }
        try (FileChannel lock = FileChannel.open(data.resolve(LOCK), StandardOpenOption.WRITE)) {
            return !isMine(lock);
        }
    }

    static Turn in(Path data) {
        try {
            PrivateFolder.make(data);
            FileChannel lock =
                    FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isMine(lock)) {
                return new Turn.First(new OneAtATime(data.resolve(DOOR_BELL), lock));
            }
            lock.close();
            return new Turn.Second(ring(data.resolve(DOOR_BELL)));
        } catch (IOException unwritable) {
            return new Turn.NoFolder(String.valueOf(unwritable.getMessage()));
        }
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static boolean ring(Path bell) {
        try (SocketChannel door = SocketChannel.open(UnixDomainSocketAddress.of(bell))) {
            return door.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException nobodyHears) {
            return false;
        }
    }

    /// From now on answers those who come second. Where the system has no such sockets, or the folder's name is too
    /// long for one, they are only told that there is a first one.
    ///
    /// @param come brings the window to the front; on a thread of its own
    void listen(Runnable come) {
        try {
            Files.deleteIfExists(bell);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listening = server.bind(UnixDomainSocketAddress.of(bell));
            Thread.ofVirtual().name("desktop-bell").start(() -> answer(server, come));
        } catch (IOException | UnsupportedOperationException without) {
            LOG.atInfo()
                    .addKeyValue("why", without.getMessage())
                    .log("a second start cannot bring this window forward");
        }
    }

    private static void answer(ServerSocketChannel server, Runnable come) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                come.run();
                caller.write(ByteBuffer.wrap(new byte[1]));
            } catch (IOException goneAgain) {
                LOG.atDebug().setCause(goneAgain).log("nobody at the door");
            }
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (listening != null) {
                listening.close();
            }
            Files.deleteIfExists(bell);
        } catch (IOException atTheEnd) {
            LOG.atDebug().setCause(atTheEnd).log("the system frees the lock");
        }
    }
}
