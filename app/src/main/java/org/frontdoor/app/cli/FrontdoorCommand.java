package org.frontdoor.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.frontdoor.app.Settings;
import org.frontdoor.app.cli.central.CentralCommand;
import org.frontdoor.app.cli.central.DirectoryCommand;
import org.frontdoor.app.cli.central.ExportCommand;
import org.frontdoor.app.cli.central.ImportCommand;
import org.frontdoor.app.cli.central.PackCommand;
import org.frontdoor.app.cli.central.PasswordCommand;
import org.frontdoor.app.cli.doctor.DoctorCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The words that stand before any sub-command.
@Command(
        name = "frontdoor",
        description = "The desktop on which a city's 311 people work.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {HelpCommand.class, VersionCommand.class, TourCommand.class})
public final class FrontdoorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train-start", hidden = true, description = "Opens the window and ends, for the JDK's AOT cache.")
    private boolean trainsStart;

    @Option(
            names = "--central",
            paramLabel = "URL",
            description = "Works with this central; without it the desktop brings its own (solo mode).")
    private @Nullable String central;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that holds your work on this computer.")
    private @Nullable Path data;

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
                            "  bench        Measures how fast it is on this computer.",
                            "  torture      Looks in simulated cities whether anything saved can be lost.",
                            "  search-eval  Tells how often search finds the right article among yours.",
                            "  duplicates-eval  Tells how often what is called likely the same is the same.",
                            "  package      Makes an application image, and a package for Debian and Ubuntu.");
        }
        return line.addSubcommand(new CentralCommand())
                .addSubcommand(new PackCommand())
                .addSubcommand(new DirectoryCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new PasswordCommand())
                .addSubcommand(new JournalCommand())
                .addSubcommand(new DoctorCommand(System.getenv(), System.getProperty("os.name")))
                .setExecutionStrategy(FrontdoorCommand::execute)
                .setParameterExceptionHandler(new NotUnderstood())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /// An option of the desktop's that stands before a command is not that command's: it would be lost without a word.
    private static int execute(ParseResult words) {
        if (words.hasSubcommand()) {
            CommandSpec command = words.subcommand().commandSpec();
            words.matchedOptions().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .filter(option ->
                            !command.name().equals("tour") && command.findOption(option.longestName()) != null)
                    .findFirst()
                    .ifPresent(option -> {
                        throw new ParameterException(
                                command.commandLine(),
                                "Write " + option.longestName() + " after «" + command.name()
                                        + "»: before it, it is the desktop's.");
                    });
        }
        return new CommandLine.RunLast().execute(words);
    }

    /// The desktop in solo mode, with this person's own folder. Returns the exit code.
    public static int desktop() {
        return new DesktopStart(Settings.solo(DataFolder.here()), writer(System.out), writer(System.err)).run();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    @Override
    public Integer call() {
        if (trainsStart) {
            return new StartTraining(spec.commandLine().getErr()).run();
        }
        Path folder = data == null ? DataFolder.here() : data;
        Settings settings = central == null ? Settings.solo(folder) : Settings.at(address(central), folder);
        return new DesktopStart(
                        settings,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run();
    }

    private String address(String given) {
        HttpUrl url = HttpUrl.parse(given);
        if (url == null) {
            throw new ParameterException(
                    spec.commandLine(), "«" + given + "» is no address of a central. Write it as http://HOST:PORT.");
        }
        return given.replaceAll("/+$", "");
    }
}
