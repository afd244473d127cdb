package org.frontdoor.app.cli.doctor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/// The folders that the program writes to, tried by writing.
final class FolderCheck implements Check {
    private final Path data;
    private final Path temporary;

    FolderCheck(Path data, Path temporary) {
        this.data = data;
        this.temporary = temporary;
    }

    @Override
    public List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        found.add(writable("Data folder", data, "Choose another with --data, or ask for the right to write there."));
        found.add(writable("Temporary", temporary, "Set TMPDIR to a folder that you may write to."));
        if (readableByOthers()) {
            found.add(new Finding.Note(
                    "Privacy", data + " can be read by others on this computer", "Run: chmod 700 '" + data + "'"));
        }
        return found;
    }

    private static Finding writable(String topic, Path folder, String fix) {
        Path there = nearest(folder);
        if (!Files.isDirectory(there)) {
            return new Finding.Stop(topic, there + " is a file, not a folder", fix);
        }
        try {
            Files.delete(Files.createTempFile(there, "frontdoor-", ".probe"));
            return new Finding.Good(topic, folder + (there.equals(folder) ? "" : " (will be made)"));
        } catch (AccessDeniedException denied) {
            return new Finding.Stop(topic, "not allowed to write to " + there, fix);
        } catch (IOException failure) {
            return new Finding.Stop(topic, "cannot write to " + there + ": " + failure.getMessage(), fix);
        }
    }

    /// The folder itself, or the lowest of those above it that exists.
    static Path nearest(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private boolean readableByOthers() {
        try {
            return Files.isDirectory(data)
                    && Files.getFileStore(data).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(data).stream()
                            .anyMatch(right -> right == PosixFilePermission.OTHERS_READ
                                    || right == PosixFilePermission.GROUP_READ);
        } catch (IOException unreadable) {
            return false; // The check of writing says what is wrong with it.
        }
    }
}
