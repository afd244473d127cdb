package org.frontdoor.app.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What became of the AOT cache that makes starts quick, as the launcher of a clone leaves it. Nothing works less
/// without.
final class QuickStartCheck implements Check {
    private static final String TOPIC = "Quick start";

    private final Path clone;

    /// @param clone the folder of the launcher
    QuickStartCheck(Path clone) {
        this.clone = clone;
    }

    @Override
    public List<Finding> look() {
        Path run = clone.resolve("app/target/run");
        Path cache = run.resolve("frontdoor.aot");
        if (lastStartDied(run.resolve("starting"))) {
            return List.of(new Finding.Note(
                    TOPIC,
                    "the last start ended before its window was there; its cache may be damaged",
                    "Nothing to do: the next start makes it anew. What Java said: " + clone.resolve("target/launcher")
                            + "/crash_*.log"));
        }
        if (Files.exists(cache)) {
            return List.of(new Finding.Good(TOPIC, "its cache is there"));
        }
        return List.of(
                Files.exists(run.resolve("frontdoor.aot.key"))
                        ? new Finding.Note(
                                TOPIC,
                                "its cache could not be made, so starts take longer",
                                "See " + clone.resolve("target/launcher/training.log") + "; to try again delete "
                                        + run.resolve("frontdoor.aot.key"))
                        : new Finding.Good(TOPIC, "its cache is made at the first start after a build"));
    }

    /// The launcher leaves the process' number, and the window that opens removes it.
    private static boolean lastStartDied(Path mark) {
        try {
            return Files.exists(mark)
                    && ProcessHandle.of(Long.parseLong(Files.readString(mark).strip()))
                            .isEmpty();
        } catch (IOException | NumberFormatException unreadable) {
            return true;
        }
    }
}
