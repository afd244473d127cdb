package org.frontdoor.app.host;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;

/// What reading a pack came to, with the report for its analyst.
public sealed interface PackReadout {
    String report();

    record Good(Pack pack, String report) implements PackReadout {

        /// Where triage sends each service at some places, in lines of Markdown.
        ///
        /// @param now by which rules hold
        public List<String> ways(List<PackWays.Tried> places, Instant now) {
            return new PackWays(pack, now).table(places);
        }
    }

    record Bad(String report) implements PackReadout {}

    /// Reads a pack that comes with Frontdoor, by its name, or else one in a folder.
    static PackReadout of(String nameOrFolder) {
        try (PackFolder folder =
                PackFolder.packaged(nameOrFolder).orElseGet(() -> PackFolder.of(Path.of(nameOrFolder)))) {
            PackReading reading = new PackReader(Clock.systemUTC()).read(folder);
            return switch (reading) {
                case PackReading.Good good -> new Good(good.pack(), reading.report());
                case PackReading.Bad bad -> new Bad(bad.report());
            };
        }
    }
}
