package org.frontdoor.app.bench;

import org.frontdoor.app.session.WorkSession;

/// A new desktop takes in all of central: sign-in, snapshot, encrypted cache with its look-up tables, all in
/// this process together with central. Its baseline only reads the same snapshot off the line and throws it
/// away.
final class FirstSync {
    private final Grounds grounds;
    private final Report report;
    private final String address;

    FirstSync(Grounds grounds, Report report, String address) {
        this.grounds = grounds;
        this.report = report;
        this.address = address;
    }

    /// Measures it, and gives the session that is in step now; the caller closes it.
    WorkSession run() {
        BareSnapshot bare = BareSnapshot.read(address);
        grounds.tell().accept("A new desktop takes in all of central");
        long began = System.nanoTime();
        try {
            WorkSession session = Desks.enter(address, "agent", grounds.fresh("desktop"));
            double usable = seconds(began);
            Desks.awaitInStep(session.workspace());
            double whole = seconds(began);
            report.add(Line.of("sync", "first sync of a new desktop, one warm process", bare.lines() / whole, "rows/s")
                    .beside("snapshot read and thrown away", bare.rate())
                    .note("%,d lines, %.1f MiB as sent, in %.1f s; usable after %.1f s"
                            .formatted(bare.lines(), bare.bytes() / 1_048_576.0, whole, usable)));
            report.add(Line.of("sync", "bytes of the first sync", (double) bare.bytes() / bare.lines(), "bytes/row")
                    .beside("not compressed", (double) bare.plain() / bare.lines()));
            return session;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
