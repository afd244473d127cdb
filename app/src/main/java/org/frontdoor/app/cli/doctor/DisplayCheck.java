package org.frontdoor.app.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether there is a screen to open a window on.
final class DisplayCheck implements Check {
    private static final String TOPIC = "Display";
    private static final Pattern LOCAL_SCREEN = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private final String system;
    private final Map<String, String> environment;
    private final Path sockets;

    /// `sockets` is where X servers of this computer are listening.
    DisplayCheck(String system, Map<String, String> environment, Path sockets) {
        this.system = system;
        this.environment = environment;
        this.sockets = sockets;
    }

    @Override
    public List<Finding> look() {
        return List.of(system.startsWith("Linux") ? linux() : new Finding.Good(TOPIC, "the system's own"));
    }

    private Finding linux() {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
            return wayland
                    ? new Finding.Note(
                            TOPIC,
                            "Wayland without Xwayland (DISPLAY is empty)",
                            "JavaFX draws through X: install and start Xwayland.")
                    : new Finding.Note(
                            TOPIC,
                            "none (DISPLAY and WAYLAND_DISPLAY are empty)",
                            "The window needs a desktop session. The tour, central and the tools work without one.");
        }
        Matcher local = LOCAL_SCREEN.matcher(display);
        if (local.matches() && !Files.exists(sockets.resolve("X" + local.group(1)))) {
            return new Finding.Stop(
                    TOPIC,
                    "DISPLAY is " + display + ", but no X server is listening there",
                    "Log in to a desktop session, or unset DISPLAY to work without a window.");
        }
        return new Finding.Good(TOPIC, display);
    }
}
