package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor central key`: the `api_key`s of other systems that open cases here.
@Command(
        name = "key",
        description = "Gives other systems the api_key by which they open cases here, and takes it back.",
        mixinStandardHelpOptions = true,
        subcommands = {KeyCommand.Add.class, KeyCommand.Show.class, KeyCommand.Remove.class})
final class KeyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say add, list or remove.");
    }

    /// `key add NAME`.
    @Command(name = "add", description = "Gives a system a key, and prints it this once.")
    static final class Add extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "The system's: small letters, digits and dashes.")
        private String name = "";

        @Override
        public Integer call() throws IOException {
            return ask(
                    "POST",
                    "/keys",
                    Map.of("name", name),
                    body -> body.path("key").asText());
        }
    }

    /// `key list`.
    @Command(name = "list", description = "Names the systems that have a key.")
    static final class Show extends AdminCall implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            return ask(
                    "GET",
                    "/keys",
                    Map.of(),
                    body -> lines(
                            body.path("items"),
                            "no system has a key",
                            item -> item.path("name").asText() + "  since "
                                    + item.path("created").asText()));
        }
    }

    /// `key remove NAME`.
    @Command(name = "remove", description = "Takes a system's key back.")
    static final class Remove extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "The system's.")
        private String name = "";

        @Override
        public Integer call() throws IOException {
            return ask("DELETE", path("/keys/", name, ""), Map.of(), body -> "taken back");
        }
    }
}
