package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.app.disk.SteadyChannel;
import org.jspecify.annotations.Nullable;

/// A folder on a real disk.
public final class DiskFiles implements JournalFiles {
    private final Path folder;

    private DiskFiles(Path folder) {
        this.folder = folder;
    }

    /// The folder at this path, made if it is not there.
    public static DiskFiles at(Path folder) throws IOException {
        PrivateFolder.make(folder);
        return new DiskFiles(folder);
    }

    @Override
    public List<String> list() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        }
    }

    @Override
    public OpenFile open(String name, boolean create) throws IOException {
        return new DiskFile(folder.resolve(name), create);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(
                folder.resolve(from),
                folder.resolve(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public void forceFolder() throws IOException {
        PrivateFolder.force(folder);
    }

    @Override
    public Optional<Closeable> lock() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("journal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(channel);
    }

    private static final class DiskFile implements OpenFile {
        private static final long SLACK = 8192;

        private final Path path;
        private final SteadyChannel channel;

        private DiskFile(Path path, boolean create) throws IOException {
            this.path = path;
            this.channel = create
                    ? SteadyChannel.open(
                            path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                    : SteadyChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            try {
                channel.use(open -> {
                    ByteBuffer rest = bytes.duplicate();
                    long at = position;
                    while (rest.hasRemaining()) {
                        at += open.write(rest, at);
                    }
                });
            } catch (IOException trouble) {
                throw noticeFull(trouble, bytes.remaining());
            }
        }

        private IOException noticeFull(IOException trouble, int wanted) throws IOException {
            long free = Files.getFileStore(path).getUsableSpace();
            return free < wanted + SLACK ? new NoRoom(trouble) : trouble;
        }

        @Override
        public ByteBuffer readAll() throws IOException {
            ByteBuffer[] all = new ByteBuffer[1];
            channel.use(open -> {
                ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(open.size()));
                int count = 0;
                while (bytes.hasRemaining() && count >= 0) {
                    count = open.read(bytes, bytes.position());
                }
                all[0] = bytes.flip();
            });
            return all[0];
        }

        @Override
        public void force() throws IOException {
            channel.use(open -> open.force(false));
        }

        @Override
        public void truncate(long bytes) throws IOException {
            channel.use(open -> open.truncate(bytes));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
