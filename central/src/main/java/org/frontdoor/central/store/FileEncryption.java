package org.frontdoor.central.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.ChangeFileEncryption;

/// Encrypts an H2 file that was written in the clear.
public final class FileEncryption {
    private FileEncryption() {}

    /// Encrypts it in place, with AES as a central with a key opens it; nobody may have it open.
    /// @param folder holds `central.mv.db`
    /// @param key as in `CentralSettings.inFolder`
    public static void encrypt(Path folder, String key) throws IOException {
        try {
            ChangeFileEncryption.execute(folder.toString(), "central", "AES", null, key.toCharArray(), true);
        } catch (SQLException e) {
            throw new IOException("it cannot be encrypted: " + e.getMessage(), e);
        }
    }
}
