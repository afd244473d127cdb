package org.frontdoor.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.central.store.FileEncryption;

/// The key of a central that belongs to this computer alone: 256 random bits in a file that only its owner may read,
/// beside the folder, not in it (`central.key` for `central/`). Whoever gets the folder alone – a backup, a copy sent
/// for help, a disk that was not wiped – reads nothing; whoever may read the owner's files reads both.
/// `docs/decisions/0007-own-key.md` says why there is no better place yet.
final class OwnKey {
    private static final int BYTES = 32;
    private static final String FILE = "central.mv.db";
    /// How H2 begins a file that is encrypted.
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private OwnKey() {}

    /// What it came to.
    sealed interface Answer {
        /// The folder is encrypted with this key, or empty.
        record Key(String key) implements Answer {
            @Override
            public String toString() {
                return "Key[]";
            }
        }

        /// In one line: what is wrong and what to do.
        record Missing(String words) implements Answer {}
    }

    static Path fileOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".key");
    }

    /// Whether the database in that folder is encrypted.
    static boolean encrypted(Path folder) throws IOException {
        Path database = folder.resolve(FILE);
        if (!Files.exists(database)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /// The key of a folder; made when there is none. A database from before there were keys is encrypted first: after a
    /// crash in the midst it is still the clear one, and that is done again.
    static Answer of(Path folder) throws IOException {
        Path file = fileOf(folder);
        boolean closed = encrypted(folder);
        if (!Files.exists(file)) {
            if (closed) {
                return new Answer.Missing("The data in " + folder + " is encrypted, and its key " + file
                        + " is gone. Put the key back from a backup. To begin anew instead, move the folder away.");
            }
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        String key = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (key.length() != 2 * BYTES) {
            return new Answer.Missing("The key " + file + " is damaged. Put it back from a backup.");
        }
        if (!closed && Files.exists(folder.resolve(FILE))) {
            encrypt(folder, key);
        }
        return new Answer.Key(key);
    }

    private static void write(Path file, String key) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        PrivateFolder.replace(file, key.getBytes(StandardCharsets.US_ASCII));
    }

    private static void encrypt(Path folder, String key) throws IOException {
        Path aside = PrivateFolder.make(folder.resolve("encrypting"));
        clear(aside);
        try {
            Path copy = aside.resolve(FILE);
            Files.copy(folder.resolve(FILE), copy);
            FileEncryption.encrypt(aside, key);
            Files.move(copy, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            clear(aside);
            Files.deleteIfExists(aside);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
