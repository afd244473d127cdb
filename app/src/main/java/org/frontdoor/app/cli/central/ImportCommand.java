package org.frontdoor.app.cli.central;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `frontdoor import`: data of other systems.
@Command(
        name = "import",
        description = "Takes over data of other systems.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ImportRequestsCommand.class, ImportArticlesCommand.class})
public final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say requests or articles.");
    }
}
