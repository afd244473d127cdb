package org.frontdoor.central.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// A connection on which anything may be said, since a good HTTP client says only what is allowed.
final class RawLine implements AutoCloseable {
    private final Socket socket;
    private final long began = System.nanoTime();
    private final Duration limit;

    /// @param limit after which waiting for an answer ends with a SocketTimeoutException
    RawLine(int port, Duration limit) throws IOException {
        this.limit = limit;
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Math.toIntExact(limit.toMillis()));
        socket.setSoTimeout(Math.toIntExact(limit.toMillis()));
    }

    /// Says it, and that nothing more follows.
    static Reply ask(int port, byte[] words, Duration limit) throws IOException {
        try (RawLine line = new RawLine(port, limit)) {
            try {
                line.say(words);
                line.socket.shutdownOutput();
            } catch (SocketException e) {
                // Central had heard enough; its answer may be here already.
            }
            return line.reply();
        }
    }

    void say(byte[] words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words);
        out.flush();
    }

    /// The next answer on this line.
    Reply reply() throws IOException {
        try {
            InputStream in = socket.getInputStream();
            String head = head(in);
            while (head.startsWith("HTTP/1.1 1")) {
                head = head(in);
            }
            Reply empty = new Reply(status(head), head, new byte[0], took());
            return new Reply(empty.status(), head, body(in, empty), took());
        } catch (SocketException e) {
            return new Reply(0, "", new byte[0], took());
        }
    }

    private Duration took() {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return took;
    }

    private static int status(String head) {
        return head.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(head.substring(9, 12)) : 0;
    }

    private String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
            if (ends == 2) {
                break;
            }
            stop();
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(InputStream in, Reply empty) throws IOException {
        if (empty.header("Content-Type").startsWith("text/event-stream")) {
            return new byte[0];
        }
        if (empty.header("Transfer-Encoding").toLowerCase(Locale.ROOT).equals("chunked")) {
            return chunks(in);
        }
        String length = empty.header("Content-Length");
        return length.isEmpty() || empty.status() == 304 ? rest(in) : in.readNBytes(Integer.parseInt(length));
    }

    private byte[] rest(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            all.writeBytes(Arrays.copyOf(some, read));
            stop();
        }
        return all.toByteArray();
    }

    private byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            String size = line(in);
            int length = Integer.parseInt(size, 16);
            all.writeBytes(in.readNBytes(length));
            line(in);
            if (length == 0) {
                return all.toByteArray();
            }
            stop();
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void stop() throws IOException {
        if (took().compareTo(limit) > 0) {
            throw new IOException("no end of an answer after " + limit);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
