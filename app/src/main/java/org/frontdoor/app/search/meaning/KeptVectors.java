package org.frontdoor.app.search.meaning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors of texts that were computed once, in a file: a text that is the same has its vector at once. Only for public
/// knowledge. What is damaged is computed anew, and where the disk takes nothing, search goes on without keeping. One
/// thread.
///
/// The file: the model's mark, then a record each: 16 bytes of the text's SHA-256, its numbers as half floats (IEEE
/// 754 binary16), the CRC-32 of both.
public final class KeptVectors implements Function<String, float[]>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptVectors.class);

    /// Of the model and of the form; with another the file is begun anew.
    private static final byte[] MARK = "all-minilm-l6-v2-q/1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int KEY = 16;
    private static final int RECORD = KEY + Meaning.DIMENSION * Short.BYTES + Integer.BYTES;

    /// Records that nothing asked for since the start, before the file is written anew.
    private static final int MOST_STALE = 1_000;

    private final Path file;
    private final Meaning meaning;
    private final Map<ByteBuffer, Long> places = new HashMap<>();
    private final Set<ByteBuffer> asked = new LinkedHashSet<>();
    private FileChannel channel;
    private long end;

    private KeptVectors(Path file, Meaning meaning, FileChannel channel) {
        this.file = file;
        this.meaning = meaning;
        this.channel = channel;
    }

    /// Opens the file or begins it.
    /// @param meaning computes what is not kept
    public static KeptVectors open(Path file, Meaning meaning) throws IOException {
        KeptVectors kept = new KeptVectors(file, meaning, channel(file));
        kept.read();
        return kept;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void read() throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
        byte[] mark = new byte[Math.min(MARK.length, all.remaining())];
        all.get(mark);
        if (!Arrays.equals(mark, MARK)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(MARK), 0);
            end = MARK.length;
            return;
        }
        while (all.remaining() >= RECORD && sound(all.slice(all.position(), RECORD))) {
            places.put(key(all.slice(all.position(), KEY)), (long) all.position());
            all.position(all.position() + RECORD);
        }
        end = all.position();
        channel.truncate(end);
    }

    private static boolean sound(ByteBuffer kept) {
        CRC32 sum = new CRC32();
        sum.update(kept.slice(0, RECORD - Integer.BYTES));
        return (int) sum.getValue() == kept.getInt(RECORD - Integer.BYTES);
    }

    private static ByteBuffer key(ByteBuffer bytes) {
        byte[] copy = new byte[KEY];
        bytes.get(copy);
        return ByteBuffer.wrap(copy);
    }

    /// The vector of the text, kept or computed.
    @Override
    public float[] apply(String text) {
        ByteBuffer key = key(text);
        asked.add(key);
        try {
            Long place = places.get(key);
            if (place != null) {
                return at(place);
            }
            float[] vector = meaning.of(text);
            append(key, vector);
            return vector;
        } catch (IOException e) {
            LOG.warn("vectors are not kept: {}", e.toString());
            return meaning.of(text);
        }
    }

    private float[] at(long place) throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(Meaning.DIMENSION * Short.BYTES);
        while (numbers.hasRemaining()) {
            if (channel.read(numbers, place + KEY + numbers.position()) < 0) {
                throw new IOException("the file of vectors was cut");
            }
        }
        numbers.flip();
        float[] vector = new float[Meaning.DIMENSION];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(numbers.getShort());
        }
        return vector;
    }

    private void append(ByteBuffer key, float[] vector) throws IOException {
        ByteBuffer next = ByteBuffer.allocate(RECORD).put(key.duplicate());
        for (float number : vector) {
            next.putShort(Float.floatToFloat16(number));
        }
        CRC32 sum = new CRC32();
        sum.update(next.array(), 0, next.position());
        next.putInt((int) sum.getValue()).flip();
        write(channel, next, end);
        places.put(key, end);
        end += RECORD;
    }

    private static void write(FileChannel to, ByteBuffer bytes, long place) throws IOException {
        long at = place;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    /// Leaves out what nothing asked for any more, once that is much.
    public void tidy() {
        if (places.size() - asked.size() < MOST_STALE) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel to = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(to, ByteBuffer.wrap(MARK), 0);
            for (ByteBuffer key : asked) {
                Long place = places.get(key);
                if (place != null) {
                    channel.transferTo(place, RECORD, to.position(to.size()));
                }
            }
            channel.close();
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            channel = channel(file);
            places.clear();
            read();
        } catch (IOException e) {
            LOG.warn("old vectors stay: {}", e.toString());
        }
    }

    private static ByteBuffer key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(Arrays.copyOf(hash, KEY));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
