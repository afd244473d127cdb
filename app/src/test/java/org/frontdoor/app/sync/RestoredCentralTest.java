package org.frontdoor.app.sync;

import static org.frontdoor.app.sync.Samples.note;
import static org.frontdoor.app.sync.Samples.open;
import static org.frontdoor.app.sync.Samples.pulled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.app.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator puts a back-up back, and says so as the guide tells: `frontdoor central --restored`.
class RestoredCentralTest {
    @TempDir
    private Path folder;

    private Program central(int port, String... more) throws IOException {
        List<String> words = Stream.concat(
                        Stream.of("central", "--demo", "--port", Integer.toString(port), "--data", data().toString()),
                        Stream.of(more))
                .toList();
        Program central = Program.start(folder, words.toArray(String[]::new));
        central.line("ready ");
        return central;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatTheBackUpLacksIsSentAgainByTheDesktopThatGaveIt() throws Exception {
        int port = freePort();
        String address = "http://127.0.0.1:" + port;
        Program central = central(port);
        try (TestDesktop one = new TestDesktop(folder.resolve("one"), address, "agent")) {
            one.await("numbers", () -> one.workspace().state().numbers().left() >= 200);
            UUID before = open(one);
            one.await("in the truth", () -> pulled(one, before, 1));
            central.stop().exitCode();
            copy(data(), folder.resolve("back-up"));

            central = central(port);
            UUID after = open(one);
            note(one, before, "Given after the back-up");
            one.await("in the truth", () -> pulled(one, after, 1) && pulled(one, before, 2));
            central.kill();
            remove(data());
            copy(folder.resolve("back-up"), data());

            central = central(port, "--restored");
            try (TestDesktop two = new TestDesktop(folder.resolve("two"), address, "agent2")) {
                two.await("all is there again, once", () -> pulled(two, after, 1) && pulled(two, before, 2));
                one.await("and here", () -> pulled(one, after, 1) && pulled(one, before, 2));
            }
        } finally {
            central.close();
        }
    }
}
