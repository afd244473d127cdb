package org.frontdoor.app.cli;

import picocli.CommandLine.Command;

/// `frontdoor journal`: what is kept of somebody's work on this computer.
@Command(
        name = "journal",
        description = "Looks after what is kept of somebody's work on this computer.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {JournalExportCommand.class, JournalRemoveCommand.class})
final class JournalCommand {}
