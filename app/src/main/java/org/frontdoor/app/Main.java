package org.frontdoor.app;

import org.frontdoor.app.cli.FrontdoorCommand;

/// Where the program starts: hands the words of the command line to the sub-command they name.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        System.exit(FrontdoorCommand.commandLine().execute(words));
    }
}
