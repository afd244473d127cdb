package org.frontdoor.app.host;

import java.nio.file.Path;
import java.time.Clock;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor pack`: what the analyst of a city does with its pack.
@Command(name = "pack", description = "Checks a city pack.", mixinStandardHelpOptions = true)
public final class PackCommand implements Runnable {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// @param clock for what is overdue in a pack
    public PackCommand(Clock clock) {
        this.clock = clock;
    }

    /// Errors make it end with 1, warnings do not.
    @Command(
            name = "check",
            description = "Names every mistake in a pack by file and line.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            paramLabel = "DIR",
                            description =
                                    "The pack's folder, or the name of a pack that comes with Frontdoor (portland).")
                    String pack) {
        try (PackFolder folder = PackFolder.packaged(pack).orElseGet(() -> PackFolder.of(Path.of(pack)))) {
            PackReading reading = new PackReader(clock).read(folder);
            spec.commandLine().getOut().print(reading.report());
            spec.commandLine().getOut().flush();
            return reading instanceof PackReading.Good ? 0 : 1;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with a pack: check.");
    }
}
