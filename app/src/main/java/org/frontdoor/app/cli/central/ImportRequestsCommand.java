package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdoor.app.imports.ImportFile;
import org.frontdoor.app.imports.ImportRun;
import org.frontdoor.app.imports.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor import requests FILE --mapping FILE.yaml --central URL`.
@Command(
        name = "requests",
        description = "Takes over requests of another system from a CSV file (.csv, .csv.gz, .csv.xz). The good lines"
                + " are in, the others stand in FILE.rejects.csv with their reasons. Doing it again changes nothing.",
        mixinStandardHelpOptions = true)
final class ImportRequestsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE.yaml",
            required = true,
            description = "Which column means what; see docs/mappings.")
    private Path mapping = Path.of("");

    @Option(names = "--dry-run", description = "Only says what would be done; nothing is written.")
    private boolean dryRun;

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Mapping columns;
        try {
            columns = Mapping.read(mapping);
        } catch (IOException e) {
            err.println("The mapping " + mapping + " cannot be used: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read"));
            return 1;
        }
        try (ImportFile source = ImportFile.open(file);
                ImportReport report = new ImportReport(spec.commandLine().getOut(), err, file, dryRun)) {
            CentralCall.Answer answer = signIn.call("lead", central -> {
                ImportRun run = new ImportRun(columns, rows -> send(central, rows), report);
                ImportRun.Summary summary = run.run(source);
                report.end(summary);
                Optional<String> failure = summary.failure();
                return failure.isPresent()
                        ? new CentralCall.Answer.Bad(failure.get())
                        : new CentralCall.Answer.Good(JsonNodeFactory.instance.objectNode());
            });
            if (answer instanceof CentralCall.Answer.Bad bad) {
                err.println(bad.words());
                return 1;
            }
            return 0;
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read (or its rejects not written): " + e.getMessage());
            return 1;
        }
    }

    private ImportRun.Reply send(CentralCall central, List<ObjectNode> rows) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("dryRun", dryRun);
        body.putArray("rows").addAll(rows);
        return switch (central.json("POST", "/imports", body.toString())) {
            case CentralCall.Answer.Good good -> new ImportRun.Reply.Done(good.body());
            case CentralCall.Answer.Bad bad -> new ImportRun.Reply.Failed(bad.words());
        };
    }
}
