package org.frontdoor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.session.Door;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Somebody whose work is kept on this computer, and the password that opens it.
final class PersonHere {
    @Option(names = "--person", paramLabel = "NAME", required = true, description = "The name they sign in with.")
    private String person = "";

    @Option(
            names = "--password-file",
            paramLabel = "F",
            required = true,
            description = "A file that holds their password.")
    private Path passwordFile = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that holds their work.")
    private @Nullable Path data;

    /// What is to be done with them.
    @FunctionalInterface
    interface Work {
        /// Does it, and says how it went by an exit code.
        int with(Door door, String person, String password) throws InterruptedException;
    }

    private Optional<String> obstacle() {
        if (Door.lastCentral(folder()).isEmpty()) {
            return Optional.of(
                    "Nobody has worked with the data in " + folder() + " yet. Name another folder with --data.");
        }
        return Files.isReadable(passwordFile)
                ? Optional.empty()
                : Optional.of("The password file " + passwordFile + " cannot be read. Check its name and rights.");
    }

    /// @param err told why nothing can be done with them here
    int does(PrintWriter err, Work work) throws IOException, InterruptedException {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            return 1;
        }
        Door door = new Door(new Door.Setting(
                folder(),
                Door.lastCentral(folder()).orElseThrow(),
                new WireJson(ProgramVocabulary.create()),
                List.of(),
                KdfCost.OFFICE,
                InstantSource.system(),
                new SecureRandom()));
        return work.with(door, person, Files.readString(passwordFile).strip());
    }

    private Path folder() {
        return data == null ? DataFolder.here() : data;
    }
}
