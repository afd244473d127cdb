package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// The segment being written. After a failed write it must not be written again: what the disk holds there is unknown.
final class Segment implements Closeable {
    final long number;
    private final JournalFiles.OpenFile file;
    private final FrameSeal seal;
    private final long size;
    private long position;
    private long frames;
    private long written;

    Segment(long number, JournalFiles.OpenFile file, FrameSeal seal, long size, long position) {
        this.number = number;
        this.file = file;
        this.seal = seal;
        this.size = size;
        this.position = position;
        this.frames = 1;
        this.written = 1;
    }

    /// How many frames are durable.
    long frames() {
        return frames;
    }

    /// How many frames stand here, durable or not: the counter of the next one.
    long written() {
        return written;
    }

    long room() {
        return size - position;
    }

    /// How many of the payloads fit.
    int fitting(List<Payload> payloads) {
        long left = room();
        int count = 0;
        while (count < payloads.size() && payloads.get(count).framed() <= left) {
            left -= payloads.get(count).framed();
            count++;
        }
        return count;
    }

    /// Writes one frame a payload; nothing is durable yet.
    void write(List<Payload> payloads) throws IOException {
        int bytes = payloads.stream().mapToInt(Payload::framed).sum();
        ByteBuffer all = ByteBuffer.allocate(bytes);
        long counter = written;
        for (Payload payload : payloads) {
            seal.seal(counter++, frames, payload.bytes(), all);
        }
        file.write(all.flip(), position);
        position += bytes;
        written = counter;
    }

    /// Makes all frames durable.
    void force() throws IOException {
        if (frames < written) {
            file.force();
            frames = written;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
