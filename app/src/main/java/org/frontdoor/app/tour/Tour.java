package org.frontdoor.app.tour;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.frontdoor.app.host.HostedCentral;
import org.jspecify.annotations.Nullable;

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
        Path data;
        try {
            data = Files.createTempDirectory("frontdoor-tour");
        } catch (IOException trouble) {
            throw new TourStopped("The folder for temporary files cannot be written.", trouble);
        }
        try {
            startToolkit();
            return run(data);
        } finally {
            Platform.exit();
            remove(data);
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

    private static void startToolkit() {
        CompletableFuture<Boolean> up = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            up.complete(true);
        });
        Screenwork.got(up, "the JavaFX toolkit to start");
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

    /// What cannot be removed stays for the system to clear away.
    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException trouble) throws IOException {
                    Files.deleteIfExists(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException inUse) {
            return;
        }
    }
}
