package org.frontdoor.app.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.frontdoor.app.disk.PrivateFolder;

/// The folders of the people who use this workstation: `people/<opaque id>/`. The id is a keyed hash of central and
/// sign-in name with this installation's own random salt, so that a folder tells nobody whose it is.
public final class People {
    private static final int SALT_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final Path data;
    private final byte[] salt;

    private People(Path data, byte[] salt) {
        this.data = data;
        this.salt = salt;
    }

    /// The people of this data folder; the first time, a salt is made.
    public static People in(Path data, RandomGenerator random) throws IOException {
        PrivateFolder.make(data);
        Path file = data.resolve("installation.salt");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[SALT_BYTES];
            random.nextBytes(fresh);
            PrivateFolder.replace(file, fresh);
        }
        byte[] salt = Files.readAllBytes(file);
        if (salt.length != SALT_BYTES) {
            throw new IOException(file + " is damaged: it must have " + SALT_BYTES + " bytes");
        }
        return new People(data, salt);
    }

    /// The folder of a person, whether it is there or not.
    ///
    /// @param central what names the central and site she signs in to
    /// @param name    her sign-in name; upper and lower case are the same
    public Path folder(String central, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] hash = mac.doFinal(
                    (central + "\n" + name.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return data.resolve("people").resolve(HexFormat.of().formatHex(hash, 0, ID_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HmacSHA256", missing);
        }
    }

    /// Removes a person from this computer for good. The wrapped key goes first: should the power go on the way, nobody
    /// reads what is left.
    public void remove(Path folder) throws IOException {
        Path vault = folder.resolve("vault.json");
        if (Files.exists(vault)) {
            PrivateFolder.erase(vault);
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
        PrivateFolder.force(data.resolve("people"));
    }

    /// Sets a person's folder aside whole, for when nobody knows its password any more: support can still open it.
    ///
    /// @return where it is now
    public Path setAside(Path folder, Instant now) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".aside-" + now.toEpochMilli());
        Files.move(folder, aside);
        PrivateFolder.force(data.resolve("people"));
        return aside;
    }
}
