package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor password NAME --central URL`: an administrator gives somebody another password.
@Command(
        name = "password",
        description = "Gives somebody another password, as an administrator; whatever is signed in as them ends.",
        mixinStandardHelpOptions = true)
public final class PasswordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PERSON", description = "The name they sign in with.")
    private String person = "";

    @Option(
            names = "--new-password-file",
            paramLabel = "F",
            required = true,
            description = "A file that holds the new password.")
    private Path fresh = Path.of("");

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(fresh)) {
            spec.commandLine().getErr().println("The file " + fresh + " cannot be read. Check its name and rights.");
            return 1;
        }
        String body = JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of("fresh", Files.readString(fresh).strip()));
        String path =
                "/accounts/" + URLEncoder.encode(person, StandardCharsets.UTF_8).replace("+", "%20") + "/password";
        return switch (signIn.call("admin", central -> central.json("POST", path, body))) {
            case CentralCall.Answer.Good good -> {
                spec.commandLine()
                        .getOut()
                        .println("changed; at their computers " + person
                                + " is asked for the one before, once, so that the work kept there opens");
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
