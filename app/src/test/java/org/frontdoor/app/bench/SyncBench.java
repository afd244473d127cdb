package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontdoor.fixtures.Postgres;
import org.frontdoor.fixtures.workload.RequestsFile;

/// Sync as its promise names it: central and desktops in processes of their own, 100,000 cases.
final class SyncBench {
    private static final int CASES = 100_000;
    private static final long SEED = 312;
    private static final int ROUNDS = 3;
    private static final int SAVES = 1_000;
    private static final double POUCH_ROWS = CASES / 18.7;

    private final Grounds grounds;
    private final Report report;

    SyncBench(Grounds grounds, Report report) {
        this.grounds = grounds;
        this.report = report;
    }

    void run() throws IOException {
        try (CentralProcess central = CentralProcess.onH2(grounds)) {
            int cases = fill(central, "H2");
            firstSync(central.address(), cases);
            Figures work = work(central.address(), "h2", "H2", "push_commands_per_s", CASES / 10 / 3.0);
            desks(work);
            grounds.tell().accept("A desktop's window while a first sync runs");
            Figures window = Child.run(
                    grounds,
                    DesktopProbe.class,
                    List.of("first", central.address(), grounds.fresh("window").toString(), Integer.toString(cases)));
            report.add(Line.of("sync", "longest frame during a first sync", window.get("filling_ms"), "ms")
                    .atMost(33)
                    .named("longest_frame_ms")
                    .note("the cases room opened and filled meanwhile; p99 of frames %.1f ms"
                            .formatted(window.get("filling_p99_ms"))));
        }
        try (Postgres postgres = Postgres.start();
                CentralProcess central = CentralProcess.onPostgres(grounds, postgres)) {
            fill(central, "PostgreSQL");
            work(central.address(), "pg", "PostgreSQL", "push_postgres_commands_per_s", CASES / 10 / 6.0);
            new CrowdBench(grounds, report, central).run();
        }
    }

    /// What is at hand, and as many made up as it lacks.
    private int fill(CentralProcess central, String database) throws IOException {
        int created = CentralBench.importInto(grounds, grounds.requests(), central.address(), database)
                .created();
        if (created < CASES) {
            Path more = grounds.fresh("more.csv");
            RequestsFile.write(more, CASES - created, SEED);
            created += CentralBench.importInto(grounds, more, central.address(), database)
                    .created();
        }
        try (ApiDesk desk = ApiDesk.signIn(central.address(), "agent")) {
            Callers.call(desk);
        }
        int cases = created + Callers.COUNT;
        report.fact("Central on %s in a process of its own: %,d cases.".formatted(database, cases));
        return cases;
    }

    private void firstSync(String address, int cases) throws IOException {
        BareSnapshot bare = BareSnapshot.read(address);
        double alone = BareSnapshot.insertedAlone(address, grounds.fresh("bare-cache"));
        List<Figures> first = new ArrayList<>();
        List<Figures> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            grounds.tell().accept("A new desktop takes in all of central, and is opened again");
            List<String> words =
                    List.of(address, grounds.fresh("first-" + round).toString(), Integer.toString(cases));
            first.add(Child.run(grounds, SyncProbe.class, words));
            again.add(Child.run(grounds, SyncProbe.class, words));
        }
        double whole = median(first, "whole_s");
        report.add(Line.of("sync", "first sync, from the password to all searchable", cases / whole, "rows/s")
                .beside("the lines into an encrypted H2 file alone", alone)
                .atLeast(12_500)
                .rival("PouchDB", POUCH_ROWS)
                .named("first_sync_rows_per_s")
                .note("%,d cases and %,d other entries in %.1f s (%s); memory %.0f MiB"
                        .formatted(
                                cases,
                                bare.lines() - cases,
                                whole,
                                spread(first, "whole_s"),
                                median(first, "memory_MiB"))));
        report.add(Line.of("sync", "the same beside its least", whole, "s")
                .beside("the packed lines read and thrown away", bare.seconds()));
        report.add(Line.of("sync", "first sync, usable after", median(first, "usable_s"), "s")
                .atMost(2)
                .named("first_sync_usable_s")
                .note(spread(first, "usable_s")));
        report.add(Line.of("sync", "first sync, on the wire", (double) bare.bytes(), "bytes")
                .beside("not compressed", (double) bare.plain())
                .atMost(20_000_000)
                .rival("PouchDB", 25_100_000)
                .named("first_sync_wire_bytes"));
        report.add(Line.of("sync", "opened again, from the password to all searchable", ms(again), "ms")
                .atMost(1_000)
                .named("reopen_ms")
                .note("%s; usable after %.2f s; trying the password is about 300 ms of it, on purpose"
                        .formatted(spread(again, "searchable_s"), median(again, "usable_s"))));
    }

    private static double ms(List<Figures> runs) {
        return median(runs, "searchable_s") * 1e3;
    }

    private Figures work(String address, String folder, String database, String name, double goal) throws IOException {
        grounds.tell().accept("Two desktops at work on a central on " + database);
        Figures work = Child.run(
                grounds,
                WorkProbe.class,
                List.of(address, grounds.fresh("work-" + folder).toString()));
        report.add(
                Line.of("sync", "10,000 commands made offline sent, " + database, work.get("push_per_s"), "commands/s")
                        .atLeast(goal)
                        .rival("PouchDB", 3_994)
                        .named(name)
                        .note("%.1f s; each decided by its rule, durable at both ends".formatted(work.get("push_s"))));
        return work;
    }

    private void desks(Figures work) throws IOException {
        report.add(Line.of("sync", "save until durable, p99", work.get("save_p99_ms"), "ms")
                .beside(
                        "bare append and force",
                        BareDisk.appendAndForce(grounds.fresh("append"), SAVES).p99())
                .atMost(10)
                .named("save_p99_ms")
                .note("p50 %.2f ms, %,d saves 3 ms apart; then 20 ms apart, p50 %.2f and p99 %.1f ms"
                        .formatted(
                                work.get("save_p50_ms"),
                                SAVES,
                                work.get("save_paced_p50_ms"),
                                work.get("save_paced_p99_ms"))));
        report.add(Line.of("sync", "saved here until seen on another desktop, p99", work.get("seen_p99_ms"), "ms")
                .atMost(300)
                .named("seen_elsewhere_p99_ms")
                .note("p50 %.0f ms".formatted(work.get("seen_p50_ms"))));
        report.add(Line.of("sync", "1,000 changes of others pulled", work.get("pull_1000_ms"), "ms")
                .atMost(1_000)
                .named("pull_1000_ms"));
    }

    private static double median(List<Figures> runs, String name) {
        return sorted(runs, name).get(runs.size() / 2);
    }

    private static String spread(List<Figures> runs, String name) {
        List<Double> all = sorted(runs, name);
        return "median of %d, %.2f to %.2f s".formatted(all.size(), all.getFirst(), all.getLast());
    }

    private static List<Double> sorted(List<Figures> runs, String name) {
        return runs.stream().map(run -> run.get(name)).sorted().toList();
    }
}
