package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor directory export DIR --central URL`.
@Command(
        name = "export",
        description = "Writes the directory after HSDS 3.0: nested JSON, or a tabular package.",
        mixinStandardHelpOptions = true)
final class ExportDirectoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is not there, and must be empty.")
    private Path folder = Path.of("");

    @Option(names = "--tabular", description = "CSV files and datapackage.json.")
    private boolean tabular;

    @Option(names = "--json", description = "Nested JSON, which is what is written when nothing is said.")
    private boolean json;

    @Option(names = "--source", paramLabel = "NAME", description = "One directory alone; all when left out.")
    private String source = "";

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        if (tabular && json) {
            spec.commandLine().getErr().println("Say --json or --tabular, not both.");
            return 1;
        }
        if (Files.exists(folder) && !isEmpty()) {
            spec.commandLine().getErr().println(folder + " is no empty folder. Name another one.");
            return 1;
        }
        String form = "/directory?form=" + (tabular ? "tabular" : "json");
        String path = source.isEmpty() ? form : form + "&source=" + QueryText.of(source);
        return switch (signIn.call("lead", central -> central.json("GET", path, ""))) {
            case CentralCall.Answer.Good good -> write(good.body().path("files"));
            case CentralCall.Answer.Bad bad -> {
                spec.commandLine().getErr().println(bad.words());
                yield 1;
            }
        };
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /// Names come from central: nothing may lead out of the folder.
    private int write(JsonNode files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            if (!file.getKey().matches("[a-z_]+\\.(?:csv|json)")) {
                spec.commandLine()
                        .getErr()
                        .println("Central names a file “" + file.getKey() + "”; it was not written.");
                return 1;
            }
            Files.writeString(folder.resolve(file.getKey()), file.getValue().asText());
        }
        spec.commandLine().getOut().println(files.size() + " files written to " + folder);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
