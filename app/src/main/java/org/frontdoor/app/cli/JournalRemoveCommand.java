package org.frontdoor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.frontdoor.app.session.Removing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor journal remove --person NAME`.
@Command(
        name = "remove",
        description = "Removes somebody and all that is kept of them from this computer; the center keeps its own.",
        mixinStandardHelpOptions = true)
final class JournalRemoveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PersonHere person = new PersonHere();

    @Option(names = "--anyway", description = "Also with work that the center does not have: it is gone for good.")
    private boolean anyway;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        return person.does(err, (door, name, password) -> switch (door.remove(name, password, anyway)) {
            case Removing.Done(int kept) -> {
                spec.commandLine().getOut().println("removed " + name + " from this computer");
                if (kept > 0) {
                    spec.commandLine()
                            .getOut()
                            .println("What " + name + " did for a center that this computer belonged to before stays:"
                                    + " it is not sent yet, or sealed with another password.");
                }
                spec.commandLine().getOut().flush();
                yield 0;
            }
            case Removing.Unsent(int commands) -> {
                err.println("Nothing was removed: the center does not have " + commands + " of what " + name
                        + " did here. Sign in and let it be sent, or write it down with «frontdoor journal export» and"
                        + " remove with --anyway.");
                yield 1;
            }
            case Removing.Not(var problem) -> {
                err.println(problem.detail());
                yield 1;
            }
        });
    }
}
