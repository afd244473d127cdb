package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontdoor.app.host.DirectoryReadout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor directory`: what other bodies offer, after the Human Services Data Specification (HSDS 3.0).
@Command(
        name = "directory",
        description = "Checks, takes in and hands out directories of other bodies (HSDS).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DirectoryCommand.Check.class, DirectoryCommand.Import.class, ExportDirectoryCommand.class})
public final class DirectoryCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say check, import or export.");
    }

    /// Which directory.
    static final class Place {
        @Parameters(paramLabel = "FILE|DIR", description = "A folder with CSV files or JSON, or one file of them.")
        private Path place = Path.of("");

        @Option(
                names = "--source",
                paramLabel = "NAME",
                description =
                        "What the directory is called where its datapackage.json does not say so; else the name of"
                                + " the folder or file.")
        private String source = "";

        Path place() {
            return place;
        }

        String source() {
            return source.isEmpty()
                    ? String.valueOf(place.toAbsolutePath().normalize().getFileName())
                    : source;
        }
    }

    /// `frontdoor directory check FILE|DIR`.
    @Command(
            name = "check",
            description = "Tells what would be taken in, each doubt by file and line, and what is not kept.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private Place place = new Place();

        @Override
        public Integer call() {
            DirectoryReadout readout = DirectoryReadout.of(place.place(), place.source());
            spec.commandLine().getOut().print(readout.report());
            spec.commandLine().getOut().flush();
            return readout.good() ? 0 : 1;
        }
    }

    /// `frontdoor directory import FILE|DIR --central URL`.
    @Command(
            name = "import",
            description = "Takes a directory in. Doing it again changes nothing; what it no longer has goes.",
            mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private Place place = new Place();

        @Mixin
        private SignInOptions signIn = new SignInOptions();

        @Override
        public Integer call() throws IOException {
            if (!Files.exists(place.place())) {
                spec.commandLine().getErr().println("There is no " + place.place() + ".");
                return 1;
            }
            DirectoryReadout readout = DirectoryReadout.of(place.place(), place.source());
            spec.commandLine().getErr().print(readout.report());
            if (!readout.good()) {
                spec.commandLine().getErr().println("Nothing was loaded.");
                return 1;
            }
            return switch (signIn.call(
                    "admin",
                    central -> central.post(
                            "/directory?source=" + QueryText.of(place.source()),
                            "application/zip",
                            ZippedFolder.of(place.place())))) {
                case CentralCall.Answer.Good good -> {
                    int theirs = good.body().path("theirs").asInt();
                    spec.commandLine()
                            .getOut()
                            .println("loaded " + good.body().path("directory").asText() + ": "
                                    + good.body().path("created").asInt() + " created, "
                                    + good.body().path("changed").asInt() + " changed, "
                                    + good.body().path("unchanged").asInt() + " unchanged, "
                                    + good.body().path("removed").asInt() + " removed"
                                    + (theirs == 0
                                            ? ""
                                            : ", " + theirs + " left out: another directory has brought them already"));
                    spec.commandLine().getOut().flush();
                    yield 0;
                }
                case CentralCall.Answer.Bad bad -> {
                    spec.commandLine().getErr().println(bad.words());
                    yield 1;
                }
            };
        }
    }
}
