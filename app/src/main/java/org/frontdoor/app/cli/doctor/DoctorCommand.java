package org.frontdoor.app.cli.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.frontdoor.app.cli.DataFolder;
import org.frontdoor.app.cli.Versions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor doctor`: one page on this computer. Exit code 1 when something would stop the program.
@Command(
        name = "doctor",
        description = "Looks whether this computer lets Frontdoor work, and says what to do where it does not.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that holds your work on this computer.")
    private @Nullable Path data;

    @Option(names = "--central", paramLabel = "URL", description = "The central to look for.")
    private @Nullable String central;

    private final Map<String, String> environment;
    private final String system;

    /// `environment` and `system` are the process's own; tests give others.
    public DoctorCommand(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks()) {
            findings.addAll(check.look());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(Page.of(Versions.frontdoor(), findings));
        out.flush();
        return findings.stream().anyMatch(Finding.Stop.class::isInstance) ? 1 : 0;
    }

    private List<Check> checks() {
        Path folder = data == null ? DataFolder.here() : data;
        DisplayCheck display = new DisplayCheck(system, environment, Path.of("/tmp/.X11-unix"));
        List<Check> checks = new ArrayList<>(List.of(
                new JavaCheck(),
                new LibraryCheck(system),
                display,
                new JavaFxCheck(display.look().stream().allMatch(Finding.Good.class::isInstance)),
                new SearchCheck(),
                new PortCheck(),
                new FolderCheck(folder, Path.of(System.getProperty("java.io.tmpdir"))),
                new DiskCheck(folder),
                new InstanceCheck(folder)));
        String launcher = System.getProperty("frontdoor.launcher");
        if (launcher == null) {
            checks.add(new InstalledStartCheck(System.getProperty("java.vm.info", "")));
        } else {
            checks.add(new QuickStartCheck(Path.of(launcher).resolveSibling("")));
            checks.add(new MavenCheck(environment));
        }
        checks.add(
                central == null
                        ? () -> List.of(new Finding.Good(
                                "Central", "the desktop's own; --central URL looks whether another can be reached"))
                        : new CentralCheck(central, Clock.systemUTC()));
        return checks;
    }
}
