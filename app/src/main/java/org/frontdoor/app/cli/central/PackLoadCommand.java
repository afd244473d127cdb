package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontdoor.app.host.PackReadout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor pack load DIR --central URL`.
@Command(
        name = "load",
        description = "Loads a pack into central. Loading it again changes nothing.",
        mixinStandardHelpOptions = true)
final class PackLoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The pack's folder.")
    private Path folder = Path.of("");

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println("There is no folder " + folder + ".");
            return 1;
        }
        if (!Files.exists(folder.resolve("program.yaml"))) {
            spec.commandLine().getErr().println("The folder " + folder + " is no pack: it has no program.yaml.");
            return 1;
        }
        if (PackReadout.of(folder.toAbsolutePath().toString()) instanceof PackReadout.Bad(String report)) {
            spec.commandLine().getErr().print(report);
            spec.commandLine().getErr().println("Nothing was loaded.");
            return 1;
        }
        return switch (signIn.call(
                "admin", central -> central.post("/packs", "application/zip", ZippedFolder.of(folder)))) {
            case CentralCall.Answer.Good good -> {
                spec.commandLine()
                        .getOut()
                        .println("loaded " + good.body().path("program").asText() + ": "
                                + good.body().path("created").asInt() + " created, "
                                + good.body().path("changed").asInt() + " changed, "
                                + good.body().path("unchanged").asInt() + " unchanged, "
                                + good.body().path("removed").asInt() + " removed");
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
