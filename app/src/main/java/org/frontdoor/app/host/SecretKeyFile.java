package org.frontdoor.app.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The key that seals what other systems are shown, in a file of its own: 64 hexadecimal digits. All nodes of a central
/// have the same one, and no back-up of the database holds it.
final class SecretKeyFile {
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /// The key; made where there is no such file yet, for its owner's eyes alone. Nothing where the file holds no key.
    /// @throws IOException when it can be neither read nor made
    static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n", StandardCharsets.US_ASCII);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return text.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")
                ? Optional.of(HexFormat.of().parseHex(text))
                : Optional.empty();
    }
}
