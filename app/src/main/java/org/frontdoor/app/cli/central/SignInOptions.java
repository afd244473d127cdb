package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which central, and as whom.
final class SignInOptions {
    private static final String DEMO_PASSWORD = "frontdoor-demo";

    @Option(
            names = "--central",
            paramLabel = "URL",
            required = true,
            converter = CentralAddress.class,
            description = "The central, as http://127.0.0.1:8311.")
    private URI central = URI.create("http://127.0.0.1");

    @Option(names = "--name", paramLabel = "NAME", description = "Who signs in; a demo person when left out.")
    private @Nullable String name;

    @Option(names = "--password-file", paramLabel = "F", description = "A file that holds their password.")
    private @Nullable Path passwordFile;

    /// What is done once signed in.
    @FunctionalInterface
    interface Work {
        CentralCall.Answer with(CentralCall central) throws IOException;
    }

    /// Signs in, works, signs out.
    CentralCall.Answer call(String demoPerson, Work work) throws IOException {
        String password = DEMO_PASSWORD;
        if (passwordFile != null) {
            try {
                password = Files.readString(passwordFile).strip();
            } catch (IOException e) {
                return new CentralCall.Answer.Bad(
                        "The password file " + passwordFile + " cannot be read. Check its name and rights.");
            }
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            CentralCall open = new CentralCall(http, central);
            CentralCall.Answer session = open.signIn(name == null ? demoPerson : name, password);
            if (session instanceof CentralCall.Answer.Bad) {
                return session;
            }
            try {
                return work.with(open);
            } finally {
                open.signOut();
            }
        }
    }
}
