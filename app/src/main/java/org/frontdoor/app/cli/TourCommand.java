package org.frontdoor.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdoor.app.tour.Tour;
import org.frontdoor.app.tour.TourStopped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor tour`.
@Command(
        name = "tour",
        description =
                "Carries out the whole main job in the real window, off screen, and keeps a picture of each step.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "frontdoor-tour",
            description = "Where the pictures and index.html go (${DEFAULT-VALUE}).")
    private Path out = Path.of("frontdoor-tour");

    @Option(
            names = "--central",
            paramLabel = "URL",
            description = "Works on this central, which must have the demo people and be new; its own when left out.")
    private @Nullable String central;

    /// Exit code 1 at the first thing that is not as it should be.
    @Override
    public Integer call() {
        PrintWriter words = spec.commandLine().getOut();
        LogFile.to(out.toAbsolutePath().resolve("frontdoor.log"));
        try {
            Path page = new Tour(out, Optional.ofNullable(central), line -> say(words, line)).run();
            say(words, "The tour is done: " + page.toAbsolutePath());
            return 0;
        } catch (TourStopped stopped) {
            say(spec.commandLine().getErr(), stopped.sentence());
            return 1;
        }
    }

    private static void say(PrintWriter to, String line) {
        to.println(line);
        to.flush();
    }
}
