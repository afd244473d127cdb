package org.frontdoor.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.app.keys.People;
import org.frontdoor.model.wire.SyncMessages.Session;

/// This computer's data folder: its own id, the central it belongs to, and a folder for each person.
final class Installation {
    private static final String CENTRAL = "central.known";
    private static final String EARLIER = "centrals.earlier";
    private static final String WORKSTATION = "workstation.id";
    private static final int ID_BYTES = 16;

    private final Path data;
    private final People people;
    private final String workstation;

    private Installation(Path data, People people, String workstation) {
        this.data = data;
        this.people = people;
        this.workstation = workstation;
    }

    static Installation in(Path data, RandomGenerator random) throws IOException {
        PrivateFolder.make(data);
        Path file = data.resolve(WORKSTATION);
        if (!Files.exists(file)) {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            PrivateFolder.replace(file, HexFormat.of().formatHex(id).getBytes(StandardCharsets.US_ASCII));
        }
        String workstation = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return new Installation(data, People.in(data, random), workstation);
    }

    static Optional<String> lastAddress(Path data) throws IOException {
        Path file = data.resolve(CENTRAL);
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).lines().findFirst()
                : Optional.empty();
    }

    String workstation() {
        return workstation;
    }

    /// Whether anybody has worked here.
    boolean used() throws IOException {
        Path folder = data.resolve("people");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> each = Files.list(folder)) {
            return each.findAny().isPresent();
        }
    }

    /// The folder of someone who signed in at central, which is remembered for when it does not answer.
    Path folder(Session session, String address, String name) throws IOException {
        String central = session.centralId() + "/" + session.site();
        byte[] known = (address + "\n" + central).getBytes(StandardCharsets.UTF_8);
        Path file = data.resolve(CENTRAL);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), known)) {
            // Before: should the power go between the two, one is remembered twice.
            rememberEarlier(central);
            PrivateFolder.replace(file, known);
        }
        return people.folder(central, name);
    }

    private void rememberEarlier(String next) throws IOException {
        Optional<String> last = lastCentral().filter(central -> !central.equals(next));
        if (last.isPresent()) {
            String all =
                    Stream.concat(earlier().stream(), last.stream()).distinct().collect(Collectors.joining("\n"));
            PrivateFolder.replace(data.resolve(EARLIER), all.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> earlier() throws IOException {
        Path file = data.resolve(EARLIER);
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private Optional<String> lastCentral() throws IOException {
        Path file = data.resolve(CENTRAL);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] known = Files.readString(file, StandardCharsets.UTF_8).split("\n", 2);
        return known.length == 2 ? Optional.of(known[1]) : Optional.empty();
    }

    /// The folders under this name at centrals that this computer belonged to before, those that are there.
    List<Path> earlierFolders(String name) throws IOException {
        Optional<String> last = lastCentral();
        return earlier().stream()
                .filter(central -> !last.equals(Optional.of(central)))
                .map(central -> people.folder(central, name))
                .filter(Files::isDirectory)
                .toList();
    }

    /// The folder of someone at the central last known, whatever its address: right, unless the computer is given to
    /// another program.
    Optional<Path> likelyFolder(String name) throws IOException {
        return lastCentral().map(central -> people.folder(central, name));
    }

    /// The folder of someone at the central last known under this address.
    Optional<Path> folder(String address, String name) throws IOException {
        return lastAddress(data).filter(address::equals).isPresent() ? likelyFolder(name) : Optional.empty();
    }
}
