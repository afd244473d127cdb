package org.frontdoor.app.torture.processes;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line to central that reads requests as a proxy does, one a connection, and does something to many of them.
final class RoughLine implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 (\\d{3})");
    private static final int CHUNK = 4_096;
    private static final int LONGEST_DELAY = 1_500;
    /// Where in an answer something happens; the beginnings are the head.
    private static final int DEEPEST = 1_200;

    /// What becomes of a request.
    enum Fate {
        PASSED(64),
        DELAYED(8),
        REQUEST_CUT(5),
        ANSWER_CUT(6),
        DOUBLED(7),
        REQUEST_GARBLED(5),
        ANSWER_GARBLED(5);

        private final int percent;

        Fate(int percent) {
            this.percent = percent;
        }

        static Fate of(int dice) {
            int left = dice;
            for (Fate fate : values()) {
                left -= fate.percent;
                if (left < 0) {
                    return fate;
                }
            }
            return PASSED;
        }
    }

    private final ServerSocket listening;
    private final int target;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Fate, Integer> met = new EnumMap<>(Fate.class);
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private volatile boolean calm;

    RoughLine(int target, Random random) {
        this.target = target;
        this.random = random;
        try {
            listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /// From now on all passes.
    void calm() {
        calm = true;
    }

    synchronized Map<Fate, Integer> met() {
        return new EnumMap<>(met);
    }

    /// How often central answered with which status.
    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                quietly(listening);
            }
        }
    }

    private synchronized Fate fate(boolean post) {
        Fate fate = calm ? Fate.PASSED : Fate.of(random.nextInt(100));
        Fate now = fate == Fate.DOUBLED && !post ? Fate.PASSED : fate;
        met.merge(now, 1, Integer::sum);
        return now;
    }

    private synchronized int chance(int bound) {
        return random.nextInt(Math.max(1, bound));
    }

    private void serve(Socket client) {
        open.add(client);
        try (client) {
            byte[] request = request(client.getInputStream());
            if (request.length > 0) {
                serve(client, request);
            }
        } catch (IOException cut) {
            quietly(client);
        } finally {
            open.remove(client);
        }
    }

    private void serve(Socket client, byte[] request) throws IOException {
        Fate fate = fate(request[0] == 'P');
        switch (fate) {
            case PASSED -> forward(request, client, Integer.MAX_VALUE, false);
            case DELAYED -> {
                LockSupport.parkNanos(Duration.ofMillis(chance(LONGEST_DELAY)).toNanos());
                forward(request, client, Integer.MAX_VALUE, false);
            }
            case REQUEST_CUT -> {
                byte[] part = new byte[chance(request.length)];
                System.arraycopy(request, 0, part, 0, part.length);
                try (Socket server = server()) {
                    server.getOutputStream().write(part);
                }
            }
            case ANSWER_CUT -> forward(request, client, chance(DEEPEST), false);
            case DOUBLED -> {
                forward(request, null, Integer.MAX_VALUE, false);
                forward(request, client, Integer.MAX_VALUE, false);
            }
            case REQUEST_GARBLED -> {
                request[chance(request.length)] ^= (byte) (1 << chance(8));
                forward(request, client, Integer.MAX_VALUE, false);
            }
            case ANSWER_GARBLED -> forward(request, client, chance(DEEPEST), true);
        }
    }

    private Socket server() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), target);
    }

    /// @param client gets the answer, unless nobody is to
    /// @param at the byte of the answer to which it happens
    /// @param garble whether that one is garbled, else all ends there
    private void forward(byte[] request, @Nullable Socket client, int at, boolean garble) throws IOException {
        try (Socket server = server()) {
            open.add(server);
            server.getOutputStream().write(request);
            InputStream in = server.getInputStream();
            byte[] chunk = new byte[CHUNK];
            int passed = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (passed == 0) {
                    count(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                }
                int here = at - passed;
                if (here < read && garble && here >= 0) {
                    chunk[here] ^= (byte) (1 << chance(8));
                }
                boolean ends = here < read && !garble;
                if (client != null) {
                    client.getOutputStream().write(chunk, 0, ends ? here : read);
                }
                passed += read;
                if (ends) {
                    return;
                }
            }
            open.remove(server);
        }
    }

    private void count(String head) {
        Matcher status = STATUS.matcher(head);
        if (status.lookingAt()) {
            answers.merge(Integer.parseInt(status.group(1)), 1, Integer::sum);
        }
    }

    /// A whole request, with the wish to close afterwards; empty when the other side went.
    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            last = last << 8 | next;
            if (last == 0x0D0A0D0A) {
                return whole(head.toString(StandardCharsets.ISO_8859_1), in);
            }
        }
        return new byte[0];
    }

    private static byte[] whole(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        String closing =
                head.replaceFirst("(?im)^connection: .*\r\n", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(closing.getBytes(StandardCharsets.ISO_8859_1));
        all.write(body);
        return all.toByteArray();
    }

    private static void quietly(Closeable each) {
        try {
            each.close();
        } catch (IOException gone) {
            // Gone is what was wanted.
        }
    }

    @Override
    public void close() {
        quietly(listening);
        open.forEach(RoughLine::quietly);
    }
}
