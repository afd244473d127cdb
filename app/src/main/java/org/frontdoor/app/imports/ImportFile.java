package org.frontdoor.app.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// A CSV file, plain, `.gz` or `.xz`, read as a stream.
public final class ImportFile implements AutoCloseable {
    private final long size;
    private final Counting raw;
    private final Reader text;

    private ImportFile(long size, Counting raw, Reader text) {
        this.size = size;
        this.raw = raw;
        this.text = text;
    }

    public static ImportFile open(Path file) throws IOException {
        Counting raw = new Counting(new BufferedInputStream(Files.newInputStream(file)));
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        InputStream unpacked = raw;
        if (name.endsWith(".gz")) {
            unpacked = new GZIPInputStream(raw);
        } else if (name.endsWith(".xz")) {
            unpacked = new XZInputStream(raw);
        }
        // What is not UTF-8 becomes U+FFFD, so that the line can be named and the others are read.
        Reader text = new InputStreamReader(
                unpacked,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new ImportFile(Files.size(file), raw, new BufferedReader(text));
    }

    Reader text() {
        return text;
    }

    /// How much is read, 0 to 1.
    double done() {
        return size == 0 ? 1 : Math.min(1, (double) raw.count / size);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
