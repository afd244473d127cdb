package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.frontdoor.app.cli.DataFolder;
import org.frontdoor.app.host.CentralLog;
import org.frontdoor.app.host.HostedCentral;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `frontdoor central`: the service alone, until it is stopped.
@Command(
        name = "central",
        description = "Runs the service that desktops sync with, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {EndpointCommand.class, WebhookCommand.class, KeyCommand.class})
public final class CentralCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; a free one when left out.")
    private int port;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "The database, as jdbc:postgresql://HOST/NAME; an H2 file in the data folder when left out.")
    private @Nullable String database;

    @Option(names = "--db-user", paramLabel = "U", description = "The database's user.")
    private @Nullable String user;

    @Option(names = "--db-password-file", paramLabel = "F", description = "A file that holds the user's password.")
    private @Nullable Path passwordFile;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder of the H2 file.")
    private @Nullable Path data;

    @Option(
            names = "--pack",
            paramLabel = "NAME|DIR",
            defaultValue = "portland",
            description = "The city pack for an empty database (${DEFAULT-VALUE}).")
    private String pack = "portland";

    @Option(names = "--demo", description = "Lets the pack's demo people in, with a password that everybody knows.")
    private boolean demo;

    @Option(
            names = "--restored",
            description = "Its database was put back from a back-up: desktops then send again what that lacks. Say it"
                    + " once, at the first start after it.")
    private boolean restored;

    @Option(
            names = "--secret-key-file",
            paramLabel = "F",
            description = "A file with the key that seals what other systems are shown (api_keys, webhooks' secrets);"
                    + " made when it is not there. The same for all nodes.")
    private @Nullable Path secretKeyFile;

    @Option(
            names = "--private-addresses",
            description = "Agencies' systems and webhooks inside the city's own network may be reached, also by http.")
    private boolean privateAddresses;

    @Option(
            names = "--log",
            paramLabel = "plain|json",
            description = "How the log is written to the error stream; when left out, plain in a terminal, else json.")
    private @Nullable CentralLog log;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "There is no port " + port + ". Choose one from 1 to " + LAST_PORT + ".");
        }
        (log == null ? CentralLog.here() : log).begin();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> password = password();
        if (password.isEmpty()) {
            err.println("The password file " + passwordFile
                    + " cannot be read. Check its name, and that this user may read it.");
            return 1;
        }
        Path folder = data == null ? DataFolder.here().resolve("central") : data;
        HostedCentral.Start start = HostedCentral.start(new HostedCentral.Wish(
                port,
                folder,
                database,
                user,
                password.get(),
                false,
                pack,
                demo,
                restored,
                new HostedCentral.Outside(secretKeyFile, privateAddresses)));
        return switch (start) {
            case HostedCentral.Start.Failed failed -> {
                err.println(failed.words());
                yield 1;
            }
            case HostedCentral.Start.Running running -> serve(running.central(), out);
        };
    }

    private Optional<String> password() {
        if (passwordFile == null) {
            return Optional.of("");
        }
        try {
            return Optional.of(Files.readString(passwordFile).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int serve(HostedCentral central, PrintWriter out) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            central.close();
            stopped.countDown();
        }));
        central.adminPassword()
                .ifPresent(password -> out.println(
                        "first start: sign in as «admin» with " + password + " (shown only now; keep it safe)"));
        if (demo) {
            out.println("demo: agent, agent2, desk, lead, trainer, liaison, resolver and admin sign in with the"
                    + " password frontdoor-demo; not for real work");
        }
        out.println("ready " + central.address());
        out.flush();
        stopped.await();
        return 0;
    }
}
