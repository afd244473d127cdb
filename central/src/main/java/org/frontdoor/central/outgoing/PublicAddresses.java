package org.frontdoor.central.outgoing;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/// Sockets that connect to the public internet alone, so that nobody makes central speak to what stands behind the
/// city's firewall. Judged where the connection is made: after names were looked up, whatever was written in the
/// address, and again for each connection.
final class PublicAddresses extends SocketFactory {
    private final boolean privateToo;

    PublicAddresses(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /// The address is one that may not be reached.
    static final class Private extends IOException {
        private static final long serialVersionUID = 1L;

        Private() {
            super("private address");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            // RFC 6890: this network, shared (carrier-grade NAT), protocol assignments and tests, benchmarks, reserved.
            return first != 0
                    && !(first == 100 && (second & 0xC0) == 64)
                    && !(first == 192 && second == 0)
                    && !(first == 198 && (second & 0xFE) == 18)
                    && first < 240;
        }
        // Only global unicast (2000::/3), without what carries an IPv4 address: 6to4 and Teredo.
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return (first & 0xE0) == 0x20 && !sixToFour && !teredo;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                if (!privateToo
                        && !(endpoint instanceof InetSocketAddress inet
                                && inet.getAddress() != null
                                && isPublic(inet.getAddress()))) {
                    throw new Private();
                }
                super.connect(endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }
}
