package org.frontdoor.app.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// A central inside this process: the `central` command, and solo mode.
public final class HostedCentral implements AutoCloseable {
    private static final String ADMIN = "admin";
    private static final int PASSWORD_BYTES = 12;

    private final Central central;
    private final @Nullable String adminPassword;

    private HostedCentral(Central central, @Nullable String adminPassword) {
        this.central = central;
        this.adminPassword = adminPassword;
    }

    /// Where it listens and what it stands on.
    /// @param port 0 takes a free one
    /// @param data folder of its H2 file, when no database is named
    /// @param database JDBC address, or `null` for the H2 file
    /// @param encrypted the H2 file, with a key beside the folder; else the folder must be protected by other means
    /// @param pack name of a pack that comes with Frontdoor, or a folder
    /// @param restored its database was put back from a back-up since it ran last
    /// @param outside how it speaks to other systems
    public record Wish(
            int port,
            Path data,
            @Nullable String database,
            @Nullable String user,
            @Nullable String password,
            boolean encrypted,
            String pack,
            boolean demo,
            boolean restored,
            Outside outside) {
        /// One that says nothing to other systems.
        public Wish(
                int port,
                Path data,
                @Nullable String database,
                @Nullable String user,
                @Nullable String password,
                boolean encrypted,
                String pack,
                boolean demo,
                boolean restored) {
            this(port, data, database, user, password, encrypted, pack, demo, restored, new Outside(null, false));
        }

        /// One for the people at this computer alone: a free port, an H2 file, the default pack and its demo people.
        /// @param data made for its owner's eyes only
        public static Wish ofOwn(Path data) {
            return new Wish(0, data, null, null, null, true, "portland", true, false);
        }

        @Override
        public String toString() {
            return "Wish[" + port + ", " + data + "]";
        }
    }

    /// How a central speaks to other systems.
    /// @param secretKeyFile seals their keys; made where it is not there yet. Without one none are kept
    /// @param privateAddresses those inside the city's own network may be reached, too
    public record Outside(@Nullable Path secretKeyFile, boolean privateAddresses) {}

    /// What starting it came to.
    public sealed interface Start {
        record Running(HostedCentral central) implements Start {}

        /// In one line: what is wrong and what to do.
        record Failed(String words) implements Start {}
    }

    public static Start start(Wish wish) {
        CentralSettings settings;
        switch (database(wish)) {
            case Opening.At at -> settings = at.settings();
            case Opening.Not not -> {
                return new Start.Failed(not.words());
            }
        }
        OutgoingSettings outgoing =
                OutgoingSettings.USUAL.withPrivateAddresses(wish.outside().privateAddresses());
        Path keyFile = wish.outside().secretKeyFile();
        if (keyFile != null) {
            Optional<byte[]> key = secretKey(keyFile);
            if (key.isEmpty()) {
                return new Start.Failed(
                        "The file " + keyFile
                                + " cannot be read or made, or holds no key (64 hexadecimal digits). Check its name and rights.");
            }
            outgoing = outgoing.withKey(key.get());
        }
        String password = wish.demo() ? null : newPassword();
        try {
            if (wish.restored()) {
                Central.restored(settings);
            }
            Central central = Central.start(
                    settings.listening(settings.host(), wish.port())
                            .withDemo(wish.demo())
                            .speaking(outgoing),
                    ProgramVocabulary.create(),
                    () -> content(wish, password));
            return new Start.Running(new HostedCentral(central, central.firstStart() ? password : null));
        } catch (StartFailure e) {
            return new Start.Failed(e.words());
        }
    }

    /// What a new site starts with. Reading a city's pack takes a second or more.
    private static SiteContent content(Wish wish, @Nullable String adminPassword) throws StartFailure {
        if (!(PackReadout.of(wish.pack()) instanceof PackReadout.Good(Pack pack, String report))) {
            throw new StartFailure(
                    "The pack «" + wish.pack() + "» cannot be loaded. Run: frontdoor pack check " + wish.pack());
        }
        SiteContent content = SiteContent.of(pack, wish.demo());
        return adminPassword == null
                ? content
                : content.and(new SiteContent.NewAccount(
                        new Person(Person.idOf(ADMIN), ADMIN, "Administrator", Role.ADMIN, null, false),
                        adminPassword));
    }

    private static Optional<byte[]> secretKey(Path file) {
        try {
            return SecretKeyFile.read(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private sealed interface Opening {
        record At(CentralSettings settings) implements Opening {}

        record Not(String words) implements Opening {}
    }

    private static Opening database(Wish wish) {
        if (wish.database() != null) {
            return new Opening.At(CentralSettings.on(wish.database(), wish.user(), wish.password()));
        }
        Optional<String> unusable = unusable(wish.data());
        if (unusable.isPresent()) {
            return new Opening.Not(unusable.get());
        }
        try {
            if (!wish.encrypted()) {
                return OwnKey.encrypted(wish.data())
                        ? new Opening.Not("The folder " + wish.data()
                                + " belongs to a desktop's own central and is encrypted. Choose another with --data.")
                        : new Opening.At(CentralSettings.inFolder(wish.data()));
            }
            return switch (OwnKey.of(wish.data())) {
                case OwnKey.Answer.Key key -> new Opening.At(CentralSettings.inFolder(wish.data(), key.key()));
                case OwnKey.Answer.Missing missing -> new Opening.Not(missing.words());
            };
        } catch (IOException e) {
            return new Opening.Not("The data in " + wish.data() + " cannot be opened: " + e.getMessage()
                    + ". Close the other Frontdoor, free some space, or choose another folder with --data.");
        }
    }

    private static Optional<String> unusable(Path folder) {
        Optional<Path> file = Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst();
        if (file.isPresent()) {
            return Optional.of(file.get() + " is a file, no folder. Choose a folder with --data.");
        }
        try {
            PrivateFolder.make(folder);
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            try {
                Files.write(probe, new byte[64 * 1024]);
            } finally {
                Files.delete(probe);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The folder " + folder
                    + " cannot be written to, or its disk is full. Free some space, or choose another with --data.");
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// `http://127.0.0.1:PORT`.
    public String address() {
        return central.address();
    }

    /// The new administrator's password, on the very first start without demo people only. Kept nowhere.
    public Optional<String> adminPassword() {
        return Optional.ofNullable(adminPassword);
    }

    @Override
    public void close() {
        central.close();
    }
}
