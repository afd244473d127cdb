package org.frontdoor.central.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideLineTest {
    private static final OutgoingSettings SETTINGS =
            new OutgoingSettings(Optional.of(new byte[32]), false, Duration.ZERO, Duration.ofSeconds(5));

    /// Dials nothing but a server of its own: where the guard is broken, this test must not be the one to knock.
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]"})
    void thisMachineIsNotReachedHoweverItIsWritten(String host) throws IOException {
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        own.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        own.start();
        try (OutsideLine line = new OutsideLine(SETTINGS)) {
            Reply reply = line.send(new Request.Builder()
                    .url("http://" + host + ":" + own.getAddress().getPort() + "/x")
                    .build());
            assertInstanceOf(Reply.Unreached.class, reply);
        } finally {
            own.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "'Tue, 01 Dec 2020 07:00:00 GMT', 0",
        "'Fri, 01 Jan 2100 00:00:00 GMT', 3600",
        "999999999, 3600",
        "soon, -1"
    })
    void howLongToStayAwayIsSecondsOrADateAndNeverLongerThanAnHour(String told, long seconds) throws IOException {
        assertEquals(Optional.of(seconds), pause(told).or(() -> Optional.of(-1L)));
    }

    @Test
    void aDateIsByTheClockOfWhoSaysIt() throws IOException {
        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(10);
        long seconds = pause(DateTimeFormatter.RFC_1123_DATE_TIME.format(then)).orElseThrow();
        assertTrue(seconds > 540 && seconds <= 600, () -> seconds + " s");
    }

    /// How long a server wants to be left alone that says this.
    private static Optional<Long> pause(String told) throws IOException {
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        own.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", told);
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        own.start();
        OutgoingSettings inside =
                new OutgoingSettings(Optional.of(new byte[32]), true, Duration.ZERO, Duration.ofSeconds(5));
        try (OutsideLine line = new OutsideLine(inside)) {
            Reply reply = line.send(new Request.Builder()
                    .url("http://127.0.0.1:" + own.getAddress().getPort() + "/x")
                    .build());
            return assertInstanceOf(Reply.Answered.class, reply).retryAfter().map(Duration::toSeconds);
        } finally {
            own.stop(0);
        }
    }

    @Test
    void theReasonIsSaid() throws IOException {
        try (ServerSocket own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                OutsideLine line = new OutsideLine(SETTINGS)) {
            assertEquals(
                    new Reply.Unreached("its address is inside a private network, which is not allowed"),
                    line.send(new Request.Builder()
                            .url("http://127.0.0.1:" + own.getLocalPort() + "/x")
                            .build()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.1.1",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "2002:7f00:1::",
                "2001::1",
                "64:ff9b::7f00:1",
                "ff02::1"
            })
    void whatIsInsideIsNotPublic(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "192.1.0.1"})
    void whatIsOutsideMayBe(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void plainHttpAndPasswordsInAddressesAreNotTaken() {
        try (OutsideLine line = new OutsideLine(SETTINGS)) {
            assertTrue(line.fault("http://example.org/v2").isPresent());
            assertTrue(line.fault("https://me:pw@example.org/v2").isPresent());
            assertTrue(line.fault("nonsense").isPresent());
            assertEquals(Optional.empty(), line.fault("https://example.org/v2"));
        }
    }

    @Test
    void whatIsSealedOpensForItsPurposeAlone() {
        Seal seal = new Seal(SETTINGS, new SecureRandom());
        String sealed = seal.seal("one", "a key");
        assertFalse(sealed.contains("a key"));
        assertEquals(Optional.of("a key"), seal.open("one", sealed));
        assertEquals(Optional.empty(), seal.open("other", sealed));
        assertEquals(Optional.empty(), seal.open("one", "AAAA"));
        byte[] other = new byte[32];
        other[0] = 1;
        assertEquals(Optional.empty(), new Seal(SETTINGS.withKey(other), new SecureRandom()).open("one", sealed));
        assertInstanceOf(
                Duration.class,
                new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(9)).after(70, new SecureRandom()));
    }
}
