package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdoor.app.cli.DataFolder;
import org.frontdoor.app.imports.ImportFile;
import org.frontdoor.app.imports.ImportRun;
import org.frontdoor.app.imports.Mapping;
import org.frontdoor.app.imports.MappingFile;
import org.jspecify.annotations.Nullable;
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
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All of the file was read; what was skipped is told.",
            "1:Not all of it was read or taken over; the last line says why.",
            "2:Words that this command does not understand."
        })
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

    @Option(
            names = "--rejects",
            paramLabel = "REJECTS.csv",
            description = "Where the lines go that are skipped; when left out FILE.rejects.csv beside FILE, or where"
                    + " that cannot be written, in this folder or the data folder.")
    private @Nullable Path rejects;

    @Option(names = "--dry-run", description = "Only says what would be done; nothing is written.")
    private boolean dryRun;

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (Files.isDirectory(file)) {
            err.println(file + " is a folder; name the CSV file in it.");
            return 1;
        }
        Mapping columns;
        try {
            columns = MappingFile.read(mapping);
        } catch (IOException e) {
            err.println("The mapping " + mapping + " cannot be used: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read"));
            return 1;
        }
        try (ImportFile source = ImportFile.open(file)) {
            Optional<String> failure = take(source, columns);
            failure.ifPresent(err::println);
            return failure.isPresent() ? 1 : 0;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
        } catch (IOException e) {
            err.println(
                    "The file " + file + " cannot be read: " + e.getMessage()
                            + ". Check its name and rights, and that its ending says how it is packed (.csv, .csv.gz, .csv.xz).");
        }
        return 1;
    }

    private Optional<String> take(ImportFile source, Mapping columns) {
        PrintWriter err = spec.commandLine().getErr();
        try (Rejects skipped = rejects == null ? Rejects.of(file, DataFolder.here()) : Rejects.in(rejects)) {
            ImportReport report = new ImportReport(spec.commandLine().getOut(), err, skipped, dryRun);
            CentralCall.Answer answer = signIn.call("lead", central -> {
                ImportRun.Summary summary = new ImportRun(columns, rows -> send(central, rows), report).run(source);
                report.end(summary);
                return summary.failure()
                        .<CentralCall.Answer>map(words -> new CentralCall.Answer.Bad(words + afterwards(summary)))
                        .orElseGet(() -> new CentralCall.Answer.Good(JsonNodeFactory.instance.objectNode()));
            });
            return answer instanceof CentralCall.Answer.Bad bad ? Optional.of(bad.words()) : Optional.empty();
        } catch (UncheckedIOException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// What is done and how to go on, where an import ends early.
    private String afterwards(ImportRun.Summary summary) {
        int in = summary.created() + summary.unchanged();
        return dryRun || in == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " %,d rows of those before are in. Once that is mended, do the same again: it goes on from there,"
                                + " and what is in stays as it is.",
                        in);
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
