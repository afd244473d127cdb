package org.frontdoor.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The desktop as its user feels it: frames, saves, memory. In processes of their own, off screen.
final class UiBench {
    private static final int SAVES = 400;
    private static final int LAUNCHES = 7;
    private static final Pattern OFF_SCREEN = Pattern.compile("-D(glass|prism\\.order|java\\.awt).*");

    private final Grounds grounds;
    private final Report report;

    UiBench(Grounds grounds, Report report) {
        this.grounds = grounds;
        this.report = report;
    }

    /// Launches on the display there is, else off screen.
    void launch() throws IOException {
        grounds.tell().accept("Launching, " + LAUNCHES + " times, and an empty window as often");
        String display = System.getenv().getOrDefault("DISPLAY", "");
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") || option.startsWith("-D"))
                .filter(option ->
                        display.isEmpty() || !OFF_SCREEN.matcher(option).matches())
                .toList();
        Launch launch = Launch.ofClone(Path.of(System.getProperty("java.home")), grounds.built(), options, display);
        try {
            Launch.Figures figures = launch.measure(LAUNCHES, grounds.fresh("launch"));
            String where = display.isEmpty() ? "off screen" : "on display " + display;
            report.add(Line.of("ui", "launch to the sign-in cards, solo", figures.signIn(), "ms")
                    .beside("an empty JavaFX window", figures.empty())
                    .atMostTimesBaseline(2.5)
                    .note("median of %d, %s, %s"
                            .formatted(
                                    figures.runs(),
                                    where,
                                    Files.isRegularFile(grounds.aotCache()) ? "with AOT cache" : "WITHOUT AOT cache")));
            report.add(Line.of("ui", "launch to the first word, signed in by a click", figures.contact(), "ms")
                    .beside("an empty JavaFX window", figures.empty()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
    }

    /// @param central its address
    /// @param cases how many there are
    void run(String central, int cases) throws IOException {
        grounds.tell().accept("An empty window and a plain table, in a process of their own");
        Figures plain = Child.run(grounds, PlainProbe.class, List.of(Integer.toString(cases)));
        grounds.tell().accept("The desktop with all of central, in a process of its own, worked on by keys");
        String data = grounds.fresh("probe").toString();
        String count = Integer.toString(cases);
        Figures first = Child.run(grounds, DesktopProbe.class, List.of("first", central, data, count));
        grounds.tell().accept("The same desktop on the day after, with all cases in its cache");
        Figures desktop = Child.run(grounds, DesktopProbe.class, List.of("again", central, data, count));
        report.add(Line.of("ui", "opening the cases room, longest frame", desktop.get("opening_ms"), "ms")
                .beside("opening a plain TableView", plain.get("opening_ms"))
                .atMost(33)
                .rival("osTicket, the list", 456)
                .note(
                        "all cases cached, ten seconds after signing in; %.0f ms at once after signing in for the first time,"
                                        .formatted(first.get("opening_ms"))
                                + " while all of them come in"));
        report.add(
                Line.of("ui", "signing in for the first time, to a room to work in", first.get("usable_s") * 1e3, "ms")
                        .note("all %,d cases in the room after %.1f s".formatted(cases, first.get("in_step_s"))));
        report.add(Line.of("ui", "memory of the desktop after its first sync", first.get("memory_MiB"), "MiB")
                .beside("an empty JavaFX window", plain.get("memory_MiB"))
                .atMost(500)
                .note("after 45 s without work; heap %.0f MiB of which %.0f used"
                        .formatted(first.get("heap_MiB"), first.get("heap_used_MiB"))));
        report.add(Line.of("ui", "scrolling the cases, longest frame", desktop.get("scrolling_ms"), "ms")
                .beside("a plain TableView", plain.get("scrolling_ms"))
                .atMost(33)
                .note("%,d rows; pages, end, home, wheel; p99 of frames %.1f ms"
                        .formatted(cases, desktop.get("scrolling_p99_ms"))));
        report.add(Line.of("ui", "Ctrl+Enter to the number on the screen, p99", desktop.get("save_p99_ms"), "ms")
                .beside(
                        "bare append and force",
                        BareDisk.appendAndForce(grounds.fresh("append"), SAVES).p99())
                .atMost(50)
                .note("p50 %.1f ms; sealed, forced to disk, drawn".formatted(desktop.get("save_p50_ms"))));
        report.add(Line.of("ui", "memory of the desktop after 140 contacts", desktop.get("memory_MiB"), "MiB")
                .beside("an empty JavaFX window", plain.get("memory_MiB"))
                .atMost(500)
                .rival("Request Tracker, 8 workers", 1993)
                .note("after 45 s without work; heap %.0f MiB of which %.0f used"
                        .formatted(desktop.get("heap_MiB"), desktop.get("heap_used_MiB"))));
    }
}
