package org.frontdoor.app.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a person's work is kept on this computer unless `--data` says otherwise: the place that the system gives to
/// programs for it.
public final class DataFolder {
    private DataFolder() {}

    /// `home` is the person's home folder, `system` what Java calls the system (`os.name`).
    public static Path of(Map<String, String> environment, Path home, String system) {
        if (system.startsWith("Windows")) {
            return folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Frontdoor");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Frontdoor");
        }
        return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                .resolve("frontdoor");
    }

    /// The folder of the person who runs this program.
    public static Path here() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    // The XDG specification: a path that is not absolute is to be ignored.
    private static Path folder(@Nullable String named, Path otherwise) {
        return named != null && !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }
}
