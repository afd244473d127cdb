package org.frontdoor.app.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Many desktops that listen for nudges and pull after each, while some of them save: one central process on
/// PostgreSQL,
/// the desktops' side in a process of its own, all on this machine.
final class CrowdBench {
    private static final List<Integer> SIZES = List.of(500, 2_000);

    private final Grounds grounds;
    private final Report report;
    private final CentralProcess central;

    CrowdBench(Grounds grounds, Report report, CentralProcess central) {
        this.grounds = grounds;
        this.report = report;
        this.central = central;
    }

    void run() throws IOException {
        double before = central.mebibytes();
        for (int size : SIZES) {
            grounds.tell().accept(size + " desktops listen, and 50 commands a second come");
            Figures crowd = Child.run(grounds, CrowdProbe.class, List.of(central.address(), Integer.toString(size)));
            String desktops = String.format(Locale.ROOT, "%,d desktops", size);
            Line command = Line.of("sync", "a command among " + desktops + ", p99", crowd.get("command_p99_ms"), "ms")
                    .beside("the same with nobody listening", crowd.get("alone_p99_ms"))
                    .note("50 a second for %.0f s; p50 %.1f ms; %.0f pulls a second"
                            .formatted(crowd.get("seconds"), crowd.get("command_p50_ms"), crowd.get("pulls_per_s")));
            report.add(
                    size == SIZES.getFirst()
                            ? command.atMost(100).named("crowd_500_command_p99_ms")
                            : command.named("crowd_" + size + "_command_p99_ms"));
            report.add(Line.of("sync", "seen by " + desktops + ", p99", crowd.get("seen_p99_ms"), "ms")
                    .named("crowd_" + size + "_seen_p99_ms")
                    .note("p50 %.0f ms".formatted(crowd.get("seen_p50_ms"))));
            report.add(Line.of("sync", "central's memory with " + desktops, central.mebibytes(), "MiB")
                    .beside("before they came", before)
                    .named("crowd_" + size + "_memory_MiB"));
        }
    }
}
