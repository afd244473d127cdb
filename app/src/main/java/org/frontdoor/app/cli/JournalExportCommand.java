package org.frontdoor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontdoor.app.session.Exporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor journal export --person NAME`.
@Command(
        name = "export",
        description = "Writes down, in clear, what somebody did on this computer and the center does not have.",
        mixinStandardHelpOptions = true)
final class JournalExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PersonHere person = new PersonHere();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "frontdoor-export",
            description = "A new folder to write to (${DEFAULT-VALUE}).")
    private Path to = Path.of("frontdoor-export");

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        return person.does(err, (door, name, password) -> switch (door.export(name, password, to)) {
            case Exporting.Done done -> told(done);
            case Exporting.Not(var problem) -> {
                err.println(problem.detail());
                yield 1;
            }
        });
    }

    private int told(Exporting.Done done) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("exported " + done.commands() + " that the center does not have to "
                + done.to().resolve("commands.jsonl"));
        out.println("what is half typed, if anything, is in " + done.to().resolve("drafts.jsonl"));
        done.copied()
                .forEach(file ->
                        out.println("copied as it is, sealed: " + done.to().resolve(file)));
        out.println("This folder holds people's data in clear: delete it when it is no longer needed.");
        out.flush();
        return 0;
    }
}
