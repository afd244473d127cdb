package org.frontdoor.app.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path folder;

    @Test
    void aDisplayThatNobodyServesStopsTheProgram() {
        Finding found = display(Map.of("DISPLAY", ":7")).getFirst();
        assertInstanceOf(Finding.Stop.class, found);
        assertTrue(found.what().contains(":7"));
    }

    @Test
    void aServedDisplayIsGood() throws IOException {
        Files.createFile(folder.resolve("X7"));
        assertEquals(List.of(new Finding.Good("Display", ":7.0")), display(Map.of("DISPLAY", ":7.0")));
    }

    @Test
    void noDisplayStopsNothing() {
        assertInstanceOf(Finding.Note.class, display(Map.of()).getFirst());
        assertTrue(display(Map.of("WAYLAND_DISPLAY", "wayland-0"))
                .getFirst()
                .what()
                .contains("Xwayland"));
    }

    private List<Finding> display(Map<String, String> environment) {
        return new DisplayCheck("Linux", environment, folder).look();
    }

    @Test
    void aDataFolderThatIsAFileStopsTheProgram() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertInstanceOf(
                Finding.Stop.class, new FolderCheck(file, folder).look().getFirst());
        assertInstanceOf(
                Finding.Stop.class,
                new FolderCheck(file.resolve("below"), folder).look().getFirst());
    }

    @Test
    void aDataFolderToBeMadeIsGoodAndIsNotMade() {
        Path later = folder.resolve("a/b");
        assertInstanceOf(
                Finding.Good.class, new FolderCheck(later, folder).look().getFirst());
        assertTrue(Files.notExists(folder.resolve("a")));
    }

    @Test
    void aDataFolderThatOthersReadIsNoted() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(
                1,
                new FolderCheck(folder, folder)
                        .look().stream().filter(Finding.Note.class::isInstance).count());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertTrue(new FolderCheck(folder, folder).look().stream().allMatch(Finding.Good.class::isInstance));
    }

    @Test
    void aFreePortIsOpenedAndReached() {
        assertInstanceOf(Finding.Good.class, new PortCheck().look().getFirst());
    }

    @Test
    void centralAnswersAndTheClocksAgree() throws IOException {
        HttpServer server = answering(200);
        List<Finding> found = central(address(server), Clock.systemUTC());
        server.stop(0);
        assertTrue(found.stream().allMatch(Finding.Good.class::isInstance), found.toString());
    }

    @Test
    void aClockThatIsDaysOffIsNotedInMinutes() throws IOException {
        HttpServer server = answering(200);
        List<Finding> found = central(address(server), Clock.offset(Clock.systemUTC(), Duration.ofDays(-2)));
        server.stop(0);
        assertInstanceOf(Finding.Note.class, found.getLast());
        assertTrue(found.getLast().what().matches(".* 28(79|80) minutes apart"), found.toString());
    }

    @Test
    void aFailingCentralAnAbsentOneAndNoAddressStopTheProgram() throws IOException {
        HttpServer server = answering(500);
        assertInstanceOf(
                Finding.Stop.class, central(address(server), Clock.systemUTC()).getFirst());
        server.stop(0);
        int closed;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = port.getLocalPort();
        }
        Finding absent =
                central("http://127.0.0.1:" + closed, Clock.systemUTC()).getFirst();
        assertEquals("nothing listens at 127.0.0.1:" + closed, absent.what());
        assertInstanceOf(
                Finding.Stop.class, central("the office", Clock.systemUTC()).getFirst());
    }

    private static HttpServer answering(int status) throws IOException {
        HttpServer server = HttpServer.create(ANY_PORT, 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static List<Finding> central(String address, Clock clock) {
        return new CentralCheck(address, clock).look();
    }

    @Test
    void aDesktopThatHasTheFolderOpenIsNoted() throws Exception {
        assertInstanceOf(Finding.Good.class, new InstanceCheck(folder).look().getFirst());
        Path lock = folder.resolve("desktop.lock");
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = held.lock()) {
            assertTrue(mine.isValid());
            assertInstanceOf(
                    Finding.Note.class, new InstanceCheck(folder).look().getFirst());
        }
        assertInstanceOf(Finding.Good.class, new InstanceCheck(folder).look().getFirst());
    }

    @Test
    void mavenIsNamedWithItsVersionAndPlace() throws IOException {
        Map<String, String> here = Map.of("PATH", folder.toString());
        Finding missing = new MavenCheck(here).look().getFirst();
        assertInstanceOf(Finding.Note.class, missing);
        Path maven = Files.writeString(
                folder.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.9.9 (8e8579a9)'\necho 'Maven home: /opt'\n");
        assertTrue(maven.toFile().setExecutable(true));
        assertEquals(
                new Finding.Good("Maven", "Apache Maven 3.9.9, " + maven),
                new MavenCheck(here).look().getFirst());
        Files.writeString(maven, "#!/bin/sh\nexit 1\n");
        assertInstanceOf(Finding.Note.class, new MavenCheck(here).look().getFirst());
    }

    @Test
    void aStartThatDiedAndACacheThatCouldNotBeMadeAreNoted() throws IOException {
        Path run = Files.createDirectories(folder.resolve("app/target/run"));
        QuickStartCheck check = new QuickStartCheck(folder);
        assertInstanceOf(Finding.Good.class, check.look().getFirst());
        Files.writeString(run.resolve("frontdoor.aot.key"), "1");
        assertTrue(check.look().getFirst().what().contains("could not be made"));
        Files.createFile(run.resolve("frontdoor.aot"));
        assertInstanceOf(Finding.Good.class, check.look().getFirst());
        Path mark = Files.writeString(run.resolve("starting"), "999999999\n");
        assertTrue(check.look().getFirst().what().contains("ended before its window"));
        Files.writeString(mark, ProcessHandle.current().pid() + "\n");
        assertInstanceOf(Finding.Good.class, check.look().getFirst());
        assertInstanceOf(
                Finding.Note.class, new InstalledStartCheck("mixed mode").look().getFirst());
        assertInstanceOf(
                Finding.Good.class,
                new InstalledStartCheck("mixed mode, sharing").look().getFirst());
    }
}
