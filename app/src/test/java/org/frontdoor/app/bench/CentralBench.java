package org.frontdoor.app.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;
import org.frontdoor.fixtures.Postgres;
import org.frontdoor.model.customer.Caller;
import picocli.CommandLine;

/// Import and creation of cases, at one central.
final class CentralBench {
    /// Less would measure the JIT compiler: a case costs twenty times the processor time until it is done.
    private static final Duration WARM = Duration.ofSeconds(75);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final Duration BARE = Duration.ofSeconds(4);
    private static final Pattern COUNT = Pattern.compile("([\\d,.]+) (create|unchanged|skip)\\b");

    private final Grounds grounds;
    private final Report report;
    private final HostedCentral central;
    private final String database;
    private final BareDatabase bare;

    private CentralBench(Grounds grounds, Report report, HostedCentral central, String database, BareDatabase bare) {
        this.grounds = grounds;
        this.report = report;
        this.central = central;
        this.database = database;
        this.bare = bare;
    }

    static CentralBench onH2(Grounds grounds, Report report) {
        return new CentralBench(
                grounds,
                report,
                started(new HostedCentral.Wish(
                        0, grounds.fresh("central-h2"), null, null, null, true, grounds.pack(), true, false)),
                "H2",
                new BareDatabase("jdbc:h2:file:" + grounds.fresh("bare"), "sa"));
    }

    static CentralBench onPostgres(Grounds grounds, Report report, Postgres postgres) {
        return new CentralBench(
                grounds,
                report,
                started(new HostedCentral.Wish(
                        0,
                        grounds.fresh("central-pg"),
                        postgres.newDatabase(),
                        Postgres.USER,
                        "",
                        false,
                        grounds.pack(),
                        true,
                        false)),
                "PostgreSQL",
                new BareDatabase(postgres.newDatabase(), Postgres.USER));
    }

    private static HostedCentral started(HostedCentral.Wish wish) {
        return switch (HostedCentral.start(wish)) {
            case HostedCentral.Start.Running(HostedCentral central) -> central;
            case HostedCentral.Start.Failed(String words) -> throw new BenchFailure(words);
        };
    }

    HostedCentral central() {
        return central;
    }

    /// Imports the requests twice.
    /// @return how many cases there are now
    int importTwice() {
        long began = System.nanoTime();
        Counts first = importOnce();
        double rate = first.all() / seconds(began);
        report.add(Line.of("sync", "import through central, " + database, rate, "rows/s")
                .beside("bare table, batches of 2,000", bare.batched(40_000))
                .note("%,d rows: %,d created, %,d skipped".formatted(first.all(), first.created, first.skipped)));
        began = System.nanoTime();
        Counts again = importOnce();
        if (again.unchanged != first.created || again.created != 0) {
            throw new BenchFailure("Importing the same file again did not say unchanged for all: " + again);
        }
        report.add(Line.of("sync", "the same again, " + database, again.all() / seconds(began), "rows/s")
                .note("%,d unchanged".formatted(again.unchanged)));
        return first.created;
    }

    record Counts(int created, int unchanged, int skipped) {
        int all() {
            return created + unchanged + skipped;
        }
    }

    private Counts importOnce() {
        return importInto(grounds, grounds.requests(), central.address(), database);
    }

    /// @param database what that central stands on, in words
    static Counts importInto(Grounds grounds, Path requests, String central, String database) {
        grounds.tell().accept("Importing " + requests.getFileName() + " into a central on " + database);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        CommandLine line = FrontdoorCommand.commandLine().setOut(out).setErr(out);
        int exit = line.execute(
                "import",
                "requests",
                requests.toString(),
                "--mapping",
                grounds.mapping().toString(),
                "--central",
                central);
        if (exit != 0) {
            throw new BenchFailure("The import failed: " + said);
        }
        int created = 0;
        int unchanged = 0;
        int skipped = 0;
        Matcher counts = COUNT.matcher(said.toString());
        while (counts.find()) {
            int count = Integer.parseInt(counts.group(1).replaceAll("\\D", ""));
            switch (counts.group(2)) {
                case "create" -> created = count;
                case "unchanged" -> unchanged = count;
                default -> skipped = count;
            }
        }
        return new Counts(created, unchanged, skipped);
    }

    /// Creates cases with one client and with eight.
    /// @param goal for eight clients, 0 for none
    void create(int goal) {
        grounds.tell().accept("Creating cases at a central on " + database);
        rate(8, WARM);
        for (int clients : new int[] {1, 8}) {
            Line line = Line.of(
                            "sync",
                            "cases created, %s, %d client%s".formatted(database, clients, clients == 1 ? "" : "s"),
                            rate(clients, MEASURED),
                            "cases/s")
                    .beside("bare insert and commit", bare.singly(clients, BARE));
            if (clients == 8 && goal > 0) {
                line = line.atLeast(goal);
            }
            report.add(clients == 1 ? line.rival("osTicket", 1000 / 34.0) : line.rival("osTicket", 57));
        }
    }

    private double rate(int clients, Duration time) {
        return Crowd.perSecond(clients, time, () -> {
            ApiDesk desk = ApiDesk.signIn(central.address(), "agent");
            return new Crowd.Work() {
                @Override
                public void once() {
                    desk.openCase(Caller.anonymous("en"));
                }

                @Override
                public void close() {
                    desk.close();
                }
            };
        });
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
