package org.frontdoor.app.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/// Whether programs of this computer can talk to each other over its loopback address, which solo mode does.
final class PortCheck implements Check {
    private static final String TOPIC = "Ports";
    private static final int PATIENCE_MILLIS = 2_000;

    @Override
    public List<Finding> look() {
        return List.of(loopback());
    }

    private static Finding loopback() {
        InetAddress self = InetAddress.getLoopbackAddress();
        try (ServerSocket listening = new ServerSocket(0, 1, self);
                Socket calling = new Socket()) {
            calling.connect(new InetSocketAddress(self, listening.getLocalPort()), PATIENCE_MILLIS);
            return new Finding.Good(TOPIC, "a free one was opened and reached on " + self.getHostAddress());
        } catch (IOException failure) {
            return new Finding.Stop(
                    TOPIC,
                    "no connection to " + self.getHostAddress() + ": " + failure.getMessage(),
                    "Solo mode needs one: let the firewall or sandbox allow loopback connections.");
        }
    }
}
