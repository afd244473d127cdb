package org.frontdoor.app;

import org.frontdoor.app.cli.FrontdoorCommand;

/// Where the program starts: hands the words of the command line to the sub-command they name.
public final class Main {
    private Main() {}

    /// Without a word, as menus start it, the desktop opens at once: reading no words takes picocli a quarter of a
    /// second.
    public static void main(String[] words) {
        System.exit(
                words.length == 0
                        ? FrontdoorCommand.desktop()
                        : FrontdoorCommand.commandLine().execute(words));
    }
}
