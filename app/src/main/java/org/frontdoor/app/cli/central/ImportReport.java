package org.frontdoor.app.cli.central;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.frontdoor.app.imports.ImportRun;

/// Shows an import: a bar while it runs, a table at its end.
final class ImportReport implements ImportRun.Watching {
    private static final int EXAMPLES = 5;
    private static final int BAR = 30;
    private static final int WIDEST = 100;

    private final PrintWriter out;
    private final PrintWriter progress;
    private final Rejects rejects;
    private final boolean dryRun;
    private final long began = System.nanoTime();
    private final Map<String, Integer> shown = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    private record Example(int line, String action, String reason) {
        /// One line of a table, whatever the file had in it.
        String words() {
            String flat = reason.replaceAll("\\s+", " ");
            return String.format(
                            Locale.ROOT,
                            "%9d  %-9s  %s",
                            line,
                            action,
                            flat.length() > WIDEST ? flat.substring(0, WIDEST) + "…" : flat)
                    .stripTrailing();
        }
    }

    ImportReport(PrintWriter out, PrintWriter progress, Rejects rejects, boolean dryRun) {
        this.out = out;
        this.progress = progress;
        this.rejects = rejects;
        this.dryRun = dryRun;
    }

    @Override
    public void lacking(List<String> columns) {
        progress.println("The file has no column " + String.join(", ", columns)
                + ": what they would say is left out. Correct the mapping if they have other names.");
    }

    @Override
    public void row(int line, String action, String reason, List<String> fields) {
        int before = shown.merge(action + reason.replaceAll("[«0-9].*", ""), 1, Integer::sum);
        if (before <= EXAMPLES) {
            examples.add(new Example(line, action, reason));
        }
        if (action.equals("skip") && !dryRun) {
            rejects.add(line, reason, fields);
        }
    }

    @Override
    public void progress(double done, int rows) {
        int full = (int) Math.round(done * BAR);
        double seconds = (System.nanoTime() - began) / 1e9;
        progress.printf(
                Locale.ROOT,
                "\r[%s%s] %3.0f %%  %,d rows  %,.0f rows/s",
                "#".repeat(full),
                ".".repeat(BAR - full),
                done * 100,
                rows,
                rows / seconds);
        progress.flush();
    }

    void end(ImportRun.Summary summary) {
        if (summary.read() == 0 && summary.failure().isPresent()) {
            return;
        }
        progress.println();
        progress.flush();
        out.println("     line  what       why (a few of each)");
        // Lines that central judged come later than those it never saw.
        examples.stream()
                .sorted(Comparator.comparingInt(Example::line))
                .map(Example::words)
                .forEach(out::println);
        out.printf(
                Locale.ROOT,
                "%s%,d rows read: %,d create, %,d unchanged, %,d skip%n",
                dryRun ? "dry run, nothing written: " : "",
                summary.read(),
                summary.created(),
                summary.unchanged(),
                summary.skipped());
        rejects.where().ifPresent(file -> out.println("what was skipped stands in " + file));
        out.flush();
    }
}
