package org.frontdoor.app.cli;

import java.util.concurrent.Callable;
import org.frontdoor.app.cli.central.CentralCommand;
import org.frontdoor.app.cli.central.ImportCommand;
import org.frontdoor.app.cli.central.PackCommand;
import org.frontdoor.app.cli.doctor.DoctorCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The words that stand before any sub-command.
@Command(
        name = "frontdoor",
        description = "The desktop on which a city's 311 people work.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {HelpCommand.class, VersionCommand.class})
public final class FrontdoorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train-start", hidden = true, description = "Opens the window and ends, for the JDK's AOT cache.")
    private boolean trainsStart;

    private FrontdoorCommand() {}

    /// The whole command line. What only a clone can do, its launcher does; here it is just named.
    ///
    /// Exit codes: 0 done, 1 not as it should be, 2 words that it does not understand.
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new FrontdoorCommand());
        if (System.getProperty("frontdoor.launcher") != null) {
            line.getCommandSpec()
                    .usageMessage()
                    .footer(
                            "",
                            "In a clone also:",
                            "  package  Makes an application image, and a package for Debian and Ubuntu.");
        }
        return line.addSubcommand(new CentralCommand())
                .addSubcommand(new PackCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new DoctorCommand(System.getenv(), System.getProperty("os.name")))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public Integer call() {
        if (trainsStart) {
            return new StartTraining().run();
        }
        throw new ParameterException(spec.commandLine(), "Say which command.");
    }
}
