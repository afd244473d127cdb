package org.frontdoor.app;

import java.nio.file.Path;
import java.util.Optional;

/// How one Frontdoor runs.
///
/// @param data the folder that holds everything of it on this computer
/// @param central where central is; without one the desktop brings its own (solo mode)
/// @param log the file to which unexpected failures are written
public record Settings(Path data, Optional<String> central, Path log) {
    public static Settings solo(Path data) {
        return new Settings(data, Optional.empty(), logIn(data));
    }

    public static Settings at(String central, Path data) {
        return new Settings(data, Optional.of(central), logIn(data));
    }

    private static Path logIn(Path data) {
        return data.resolve("log").resolve("frontdoor.log");
    }
}
