package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor central webhook`: agencies that are sent word of their cases.
@Command(
        name = "webhook",
        description = "Sends agencies signed word of their cases (Standard Webhooks).",
        mixinStandardHelpOptions = true,
        subcommands = {
            WebhookCommand.Add.class,
            WebhookCommand.Show.class,
            WebhookCommand.Secret.class,
            WebhookCommand.Replay.class,
            WebhookCommand.Remove.class
        })
final class WebhookCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say add, list, secret, replay or remove.");
    }

    /// `webhook add AGENCY URL`.
    @Command(name = "add", description = "Sends an agency word from now on, and prints the secret this once.")
    static final class Add extends AdminCall implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Parameters(index = "1", paramLabel = "URL", description = "Where it is sent.")
        private String url = "";

        @Override
        public Integer call() throws IOException {
            return ask(
                    "POST",
                    "/webhooks",
                    Map.of("agency", agency, "url", url),
                    body -> body.path("secret").asText());
        }
    }

    /// `webhook list`.
    @Command(name = "list", description = "Shows all, with what waits and what was given up.")
    static final class Show extends AdminCall implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            return ask(
                    "GET",
                    "/webhooks",
                    Map.of(),
                    body -> lines(
                            body.path("items"),
                            "there are no webhooks",
                            item -> item.path("agency").asText() + "  "
                                    + item.path("url").asText() + "  waiting "
                                    + item.path("waiting").asInt() + ", given up "
                                    + item.path("dead").asInt() + text(item, "trouble", "  ! ", null)));
        }
    }

    /// `webhook secret AGENCY`.
    @Command(
            name = "secret",
            description = "Gives it another secret, and prints it this once; the old one signs for a day, too.")
    static final class Secret extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Override
        public Integer call() throws IOException {
            return ask(
                    "POST",
                    path("/webhooks/", agency, "/secret"),
                    Map.of(),
                    body -> body.path("secret").asText());
        }
    }

    /// `webhook replay AGENCY --since TIME`.
    @Command(name = "replay", description = "Sends again what was sent or given up since then, under the same ids.")
    static final class Replay extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Option(
                names = "--since",
                paramLabel = "TIME",
                required = true,
                description = "From when on, as 2026-11-30T08:00:00Z.")
        private String since = "";

        @Override
        public Integer call() throws IOException {
            return ask(
                    "POST",
                    path("/webhooks/", agency, "/replay"),
                    Map.of("since", since),
                    body -> body.path("messages").asInt() + " messages are sent again");
        }
    }

    /// `webhook remove AGENCY`.
    @Command(name = "remove", description = "Sends it no more, and forgets what waits.")
    static final class Remove extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Override
        public Integer call() throws IOException {
            return ask("DELETE", path("/webhooks/", agency, ""), Map.of(), body -> "removed");
        }
    }
}
