package org.frontdoor.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.fixtures.Postgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor bench`: how fast it is, on this machine, beside the barest thing that does the same.
@Command(
        name = "frontdoor bench",
        description = "Measures how fast Frontdoor is on this machine, each figure beside a baseline of the same run."
                + " Close what else is running. A section takes some minutes.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    private static final int GOAL_POSTGRES = 1_000;

    /// What can be measured alone.
    enum Section {
        SYNC,
        SEARCH,
        PLACES,
        UI,
        ALL;

        boolean has(Section part) {
            return this == ALL || this == part;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "sync|search|places|ui|all",
            description = "What to measure; all when left out.")
    private Section section = Section.ALL;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Generates so many requests; when left out, the real ones where they are, else 78640.")
    private @Nullable Integer rows;

    @Option(names = "--requests", paramLabel = "FILE", description = "Real requests to import in place of generated.")
    private @Nullable Path requests;

    private Bench() {}

    public static void main(String[] words) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((trouble, line, parsed) -> {
                    if (trouble instanceof BenchFailure) {
                        line.getErr().println("bench: " + trouble.getMessage());
                        return 1;
                    }
                    throw trouble;
                })
                .execute(words));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path root = Path.of(System.getProperty("frontdoor.launcher", "frontdoor"))
                .toAbsolutePath()
                .getParent();
        Report report = new Report();
        try (Grounds grounds = Grounds.make(root, Optional.ofNullable(requests), Optional.ofNullable(rows), words -> {
            err.println(words);
            err.flush();
        })) {
            report.fact("Requests: "
                    + (grounds.real() ? "real ones, " + grounds.requests().getFileName() : "generated")
                    + ". Machine: " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                    + Runtime.version().feature() + ", " + System.getProperty("os.name") + ".");
            measure(grounds, report);
            report.print(out);
            if (json != null) {
                report.write(json);
            }
        }
        return 0;
    }

    private void measure(Grounds grounds, Report report) throws IOException {
        if (section.has(Section.UI)) {
            new UiBench(grounds, report).launch();
        }
        if (section.has(Section.PLACES)) {
            grounds.tell().accept("Looking for places");
            new PlaceBench(report).run();
        }
        if (section == Section.PLACES) {
            return;
        }
        Report aside = new Report();
        CentralBench h2 = CentralBench.onH2(grounds, section.has(Section.SYNC) ? report : aside);
        try (var central = h2.central()) {
            int cases = h2.importTwice() + Callers.COUNT;
            try (ApiDesk desk = ApiDesk.signIn(central.address(), "agent")) {
                Callers.call(desk);
            }
            FirstSync sync = new FirstSync(grounds, section.has(Section.SYNC) ? report : aside, central.address());
            if (section.has(Section.SYNC) || section.has(Section.SEARCH)) {
                try (WorkSession session = sync.run()) {
                    if (section.has(Section.SEARCH)) {
                        grounds.tell().accept("Searching");
                        new SearchBench(session.workspace(), report).run();
                    }
                }
            }
            if (section.has(Section.UI)) {
                new UiBench(grounds, report).run(central.address(), cases);
            }
            if (section.has(Section.SYNC)) {
                h2.create(0);
            }
        }
        if (section.has(Section.SYNC)) {
            onPostgres(grounds, report);
            new SyncBench(grounds, report).run();
        }
    }

    private static void onPostgres(Grounds grounds, Report report) throws IOException {
        try (Postgres postgres = Postgres.start()) {
            CentralBench bench = CentralBench.onPostgres(grounds, report, postgres);
            try {
                int cases = bench.importTwice();
                report.fact(String.format(Locale.ROOT, "Cases created on top of %,d.", cases));
                bench.create(GOAL_POSTGRES);
            } finally {
                bench.central().close();
            }
        }
    }
}
