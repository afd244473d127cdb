package org.frontdoor.app.cli.central;

import java.util.concurrent.Callable;
import org.frontdoor.app.host.PackReadout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor pack`: city packs.
@Command(
        name = "pack",
        description = "Checks and loads city packs, and tells where triage sends each service.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PackCommand.Check.class, PackWaysCommand.class, PackLoadCommand.class})
public final class PackCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say check, ways or load.");
    }

    /// `frontdoor pack check DIR`. Errors make it end with 1, warnings do not.
    @Command(
            name = "check",
            description = "Names every mistake in a pack by file and line.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(
                paramLabel = "DIR",
                description = "The pack's folder, or the name of a pack that comes with Frontdoor (portland).")
        private String folder = "";

        @Override
        public Integer call() {
            PackReadout readout = PackReadout.of(folder);
            spec.commandLine().getOut().print(readout.report());
            spec.commandLine().getOut().flush();
            return readout instanceof PackReadout.Good ? 0 : 1;
        }
    }
}
