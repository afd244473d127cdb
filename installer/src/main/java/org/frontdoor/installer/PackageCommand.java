package org.frontdoor.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.frontdoor.app.Main;
import org.frontdoor.app.cli.Versions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor package`: makes what a person installs who has no clone, no Maven and no Java.
@Command(
        name = "frontdoor package",
        description = "Makes an application image with its own Java, and on Debian and Ubuntu a package to install.",
        mixinStandardHelpOptions = true)
public final class PackageCommand implements Callable<Integer> {
    /// What is made.
    enum Kind {
        /// The folder to copy and start.
        IMAGE,
        /// The folder, and a `.deb` of it.
        DEB
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "DIR", description = "Where it is put (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("installer", "target", "package");

    @Option(
            names = "--type",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; without it a DEB where dpkg-deb is to be found, else an IMAGE.")
    private @Nullable Kind kind;

    private PackageCommand() {}

    public static void main(String[] words) {
        CommandLine line = new CommandLine(new PackageCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof PackagingFailed || failure instanceof IOException) {
                command.getErr().println("frontdoor: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
        System.exit(line.execute(words));
    }

    @Override
    public Integer call() throws IOException, PackagingFailed {
        Instant began = Instant.now();
        Path folder = out.toAbsolutePath().normalize();
        Path work = Folders.emptied(folder.resolve("work"));
        Built built = Built.beside(Main.class).forThisSystem(Folders.emptied(work.resolve("lib")));
        Version version = Version.of(Versions.frontdoor());

        say("drawing the icon");
        Path icon = AppIcon.write(work.resolve("icons"));
        say("linking Java and JavaFX into one runtime");
        Path runtime = new RuntimeImage(built, work).link();
        say("putting the application around it");
        Path image = new ApplicationImage(built, runtime, icon, version).make(Folders.emptied(folder.resolve("image")));
        say("recording a quick start");
        boolean quick = QuickStart.record(image, work.resolve("training.log"));
        if (!quick) {
            say("it starts without: see " + work.resolve("training.log"));
        }
        say("made " + image + " (" + Folders.megabytes(image) + " MB)");
        if (kind == null ? DebianPackage.isPossible() : kind == Kind.DEB) {
            say("packing it for Debian and Ubuntu");
            Path deb = new DebianPackage(image, work.resolve("icons"), version).make(work.resolve("deb"), folder);
            say("made " + deb + " (" + (Files.size(deb) >> 20) + " MB)");
            say("install it: sudo apt-get install " + deb);
        }
        say("done in " + Duration.between(began, Instant.now()).toSeconds() + " s");
        return 0;
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
