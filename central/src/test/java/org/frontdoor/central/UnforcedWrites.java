package org.frontdoor.central;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The disk under H2's file. It tells whether something was written to it that a power cut could still take.
public final class UnforcedWrites extends FilePathWrapper {
    private AtomicBoolean waits = new AtomicBoolean();

    /// To be called once: paths that H2 makes from now on are watched by this one.
    public static UnforcedWrites register() {
        UnforcedWrites disk = new UnforcedWrites();
        FilePath.register(disk);
        return disk;
    }

    /// For `jdbc:h2:`.
    public String url(Path file) {
        return getScheme() + ":async:" + file;
    }

    public boolean isForced() {
        return !waits.get();
    }

    @Override
    public String getScheme() {
        return "unforced";
    }

    @Override
    public FilePathWrapper getPath(String path) {
        return watched(super.getPath(path));
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return watched(super.wrap(base));
    }

    private FilePathWrapper watched(FilePathWrapper path) {
        if (path instanceof UnforcedWrites made) {
            made.waits = waits;
        }
        return path;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(super.open(mode), waits);
    }

    private static final class Watched extends FileBaseDefault {
        private final FileChannel file;
        private final AtomicBoolean waits;

        Watched(FileChannel file, AtomicBoolean waits) {
            this.file = file;
            this.waits = waits;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            waits.set(true);
            return file.write(from, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
            waits.set(false);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
