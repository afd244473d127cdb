package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The disk without Frontdoor.
final class BareDisk {
    private static final int BODY = 700;

    private BareDisk() {}

    /// Appends to a file that has its room already, each time forced to disk: the least that a save can cost.
    static Timing appendAndForce(Path file, int times) throws IOException {
        long[] nanos = new long[times];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(times * BODY));
            channel.force(true);
            for (int i = 0; i < times; i++) {
                long began = System.nanoTime();
                channel.write(ByteBuffer.allocate(BODY), (long) i * BODY);
                channel.force(false);
                nanos[i] = System.nanoTime() - began;
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return Timing.of(nanos);
    }
}
