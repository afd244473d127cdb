package org.frontdoor.app.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The network between a desktop and central: bytes go through it both ways until it is cut.
public final class Relay implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket door;
    private final InetSocketAddress central;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean cut;

    private Relay(ServerSocket door, InetSocketAddress central) {
        this.door = door;
        this.central = central;
    }

    /// Opens one that leads to central.
    /// @param address central's
    public static Relay to(String address) throws IOException {
        URI uri = URI.create(address);
        Relay relay = new Relay(
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                new InetSocketAddress(uri.getHost(), uri.getPort()));
        relay.threads.execute(relay::serve);
        return relay;
    }

    /// Where a desktop reaches central through it; the same all the time.
    public String address() {
        return "http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    /// Cuts what goes through it, and lets nothing through from now on.
    public void cut() {
        cut = true;
        open.forEach(Relay::shut);
    }

    public void mend() {
        cut = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket desktop = door.accept();
                threads.execute(() -> connect(desktop));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket desktop) {
        if (cut) {
            shut(desktop);
            return;
        }
        Socket center = new Socket();
        open.add(desktop);
        open.add(center);
        try {
            center.connect(central);
        } catch (IOException nobodyThere) {
            end(desktop, center);
            return;
        }
        threads.execute(() -> pump(desktop, center));
        threads.execute(() -> pump(center, desktop));
        if (cut) {
            end(desktop, center);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                out.write(bytes, 0, count);
                out.flush();
            }
        } catch (IOException ended) {
            // The other pump ends the same way.
        } finally {
            end(from, to);
        }
    }

    private void end(Socket one, Socket other) {
        open.remove(one);
        open.remove(other);
        shut(one);
        shut(other);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // Closed is what was wanted.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException already) {
            // Closed is what was wanted.
        }
        cut();
        threads.shutdownNow();
    }
}
