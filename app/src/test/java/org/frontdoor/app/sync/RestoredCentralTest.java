package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
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

    private static NumberTaking.Taken number(TestDesktop desktop) throws InterruptedException {
        desktop.await("numbers", () -> desktop.workspace().state().numbers().left() >= 100);
        return assertInstanceOf(NumberTaking.Taken.class, desktop.workspace().takeNumber());
    }

    private static UUID open(TestDesktop desktop) throws InterruptedException {
        UUID id = UUID.randomUUID();
        NumberTaking.Taken number = number(desktop);
        OpenCase command = new OpenCase(
                id,
                number.number(),
                CaseType.REQUEST,
                null,
                0,
                "A couch on the sidewalk",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
        assertInstanceOf(
                Given.Saved.class, desktop.workspace().give(new Deed(List.of(command), List.of(number), List.of())));
        return id;
    }

    private static void note(TestDesktop desktop, UUID id, String words) {
        assertInstanceOf(Given.Saved.class, desktop.workspace().give(Deed.of(new AddNote(id, words, false))));
    }

    private static boolean has(TestDesktop desktop, UUID id, long version) {
        return desktop.workspace().version(EntryRef.to(Case.KIND, id)) == version;
    }

    @Test
    void whatTheBackUpLacksIsSentAgainAndNoNumberIsGivenTwice() throws Exception {
        int port = freePort();
        String address = "http://127.0.0.1:" + port;
        Program central = central(port);
        try (TestDesktop one = new TestDesktop(folder.resolve("one"), address, "agent")) {
            one.await("both blocks", () -> one.workspace().state().numbers().left() >= 200);
            UUID before = open(one);
            one.await("in the truth", () -> has(one, before, 1));
            central.stop().exitCode();
            copy(data(), folder.resolve("back-up"));

            central = central(port);
            UUID after = open(one);
            note(one, before, "Given after the back-up");
            one.await("in the truth", () -> has(one, after, 1) && has(one, before, 2));
            String told;
            try (TestDesktop late = new TestDesktop(folder.resolve("late"), address, "desk")) {
                told = number(late).number();
            }
            central.kill();
            remove(data());
            copy(folder.resolve("back-up"), data());

            central = central(port, "--restored");
            try (TestDesktop two = new TestDesktop(folder.resolve("two"), address, "agent2")) {
                two.await("all is there again, once", () -> has(two, after, 1) && has(two, before, 2));
                assertNotEquals(told, number(two).number(), "a number that a customer was told after the back-up");
                one.await("and here", () -> has(one, after, 1) && has(one, before, 2));
            }
        } finally {
            central.close();
        }
    }
}
