package org.frontdoor.app.cli.central;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/// Shows an import: a bar while it runs, a table at its end, the rejects in a file beside.
final class ImportReport implements ImportRun.Watching, AutoCloseable {
    private static final int EXAMPLES = 5;
    private static final int BAR = 30;

    private final PrintWriter out;
    private final PrintWriter progress;
    private final Path rejects;
    private final boolean dryRun;
    private final long began = System.nanoTime();
    private final Map<String, Integer> shown = new TreeMap<>();
    private final StringBuilder table = new StringBuilder();
    private @Nullable BufferedWriter rejected;

    ImportReport(PrintWriter out, PrintWriter progress, Path file, boolean dryRun) {
        this.out = out;
        this.progress = progress;
        this.rejects = file.resolveSibling(file.getFileName() + ".rejects.csv");
        this.dryRun = dryRun;
    }

    @Override
    public void row(int line, String action, String reason, List<String> fields) {
        int before = shown.merge(action + reason.replaceAll("[«0-9].*", ""), 1, Integer::sum);
        if (before <= EXAMPLES) {
            table.append(String.format(Locale.ROOT, "%9d  %-9s  %s%n", line, action, reason));
        }
        if (action.equals("skip") && !dryRun) {
            try {
                reject(line, reason, fields);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void reject(int line, String reason, List<String> fields) throws IOException {
        BufferedWriter writer = rejected;
        if (writer == null) {
            writer = Files.newBufferedWriter(rejects);
            rejected = writer;
            writer.write("line,reason,fields\n");
        }
        writer.write(Stream.concat(Stream.of(Integer.toString(line), reason), fields.stream())
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",")));
        writer.newLine();
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
        progress.println();
        progress.flush();
        out.println("     line  what       why (a few of each)");
        out.print(table);
        out.printf(
                Locale.ROOT,
                "%s%,d rows read: %,d create, %,d unchanged, %,d skip%n",
                dryRun ? "dry run, nothing written: " : "",
                summary.read(),
                summary.created(),
                summary.unchanged(),
                summary.skipped());
        if (rejected != null) {
            out.println("what was skipped stands in " + rejects);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (rejected != null) {
            rejected.close();
        }
    }
}
