package org.frontdoor.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.frontdoor.app.host.HostedCentral;

/// The tour from its start to its end: a central, the network in between, desktops on it. What the desktops keep, and a
/// central of its own, are in a folder that is gone afterwards.
public final class Tour {
    private final Path out;
    private final Optional<String> central;
    private final Consumer<String> tell;

    /// @param out where the pictures go
    /// @param central a central with demo people, in place of its own
    /// @param tell told in one line what is being done
    public Tour(Path out, Optional<String> central, Consumer<String> tell) {
        this.out = out;
        this.central = central;
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
        if (central.isPresent()) {
            return run(data, central.get());
        }
        tell.accept("Starting a center with the Portland pack");
        try (HostedCentral own = started(data.resolve("center"))) {
            return run(data, own.address());
        }
    }

    private Path run(Path data, String address) {
        try (Relay network = relay(address)) {
            Screenwork screen = new Screenwork();
            Album album = new Album(out, screen);
            List<String> results = new Story(screen, network, address, data, album, tell).run();
            return album.close(results);
        }
    }

    private static HostedCentral started(Path folder) {
        return switch (HostedCentral.start(HostedCentral.Wish.ofOwn(folder))) {
            case HostedCentral.Start.Running(HostedCentral central) -> central;
            case HostedCentral.Start.Failed(String words) -> throw new TourStopped(words);
        };
    }

    private static Relay relay(String address) {
        try {
            return Relay.to(address);
        } catch (IOException trouble) {
            throw new TourStopped("No port is free on this computer.", trouble);
        }
    }
}
