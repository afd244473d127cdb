package org.frontdoor.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.frontdoor.app.host.HostedCentral;

/// The tour from its start to its end: a central of its own, the network in between, desktops on it, all in a folder
/// that
/// is gone afterwards.
public final class Tour {
    private final Path out;
    private final Consumer<String> tell;

    /// @param out where the pictures go
    /// @param tell told in one line what is being done
    public Tour(Path out, Consumer<String> tell) {
        this.out = out;
        this.tell = tell;
    }

    /// Runs it; needs the headless toolkit, not yet started.
    ///
    /// @return the page that shows the pictures
    /// @throws TourStopped at the first thing that is not as it should be
    public Path run() {
        try (TemporaryFolder data = TemporaryFolder.make()) {
            Screenwork.startToolkit();
            return run(data.path());
        } finally {
            Platform.exit();
        }
    }

    private Path run(Path data) {
        tell.accept("Starting a center with the Portland pack");
        try (HostedCentral central = started(data.resolve("center"));
                Relay network = relay(central)) {
            Screenwork screen = new Screenwork();
            Album album = new Album(out, screen);
            List<String> results = new Story(screen, network, central.address(), data, album, tell).run();
            return album.close(results);
        }
    }

    private static HostedCentral started(Path folder) {
        return switch (HostedCentral.start(HostedCentral.Wish.ofOwn(folder))) {
            case HostedCentral.Start.Running(HostedCentral central) -> central;
            case HostedCentral.Start.Failed(String words) -> throw new TourStopped(words);
        };
    }

    private static Relay relay(HostedCentral central) {
        try {
            return Relay.to(central.address());
        } catch (IOException trouble) {
            throw new TourStopped("No port is free on this computer.", trouble);
        }
    }
}
