package org.frontdoor.app.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a file, sends its rows in batches and gathers what came of each.
public final class ImportRun {
    /// Rows in one request.
    public static final int BATCH = 2_000;

    private final Mapping mapping;
    private final Sending sending;
    private final Watching watching;
    private int created;
    private int unchanged;
    private int skipped;
    private int read;

    /// Takes a batch of rows to central.
    @FunctionalInterface
    public interface Sending {
        /// Gives central's answer, or what went wrong.
        Reply send(List<ObjectNode> rows);
    }

    /// What central said of a batch.
    public sealed interface Reply {
        record Done(JsonNode answer) implements Reply {}

        record Failed(String words) implements Reply {}
    }

    /// Looks on.
    public interface Watching {
        /// One row's fate.
        /// @param action `create`, `unchanged` or `skip`
        /// @param fields as in the file
        void row(int line, String action, String reason, List<String> fields);

        void progress(double done, int rows);
    }

    /// How it ended.
    /// @param failure why not all of the file was read or sent; nothing when all was
    public record Summary(int read, int created, int unchanged, int skipped, Optional<String> failure) {}

    public ImportRun(Mapping mapping, Sending sending, Watching watching) {
        this.mapping = mapping;
        this.sending = sending;
        this.watching = watching;
    }

    public Summary run(ImportFile file) {
        CsvRecords records = new CsvRecords(file.text());
        Map<Integer, List<String>> sources = new HashMap<>();
        List<ObjectNode> batch = new ArrayList<>();
        int line = 1;
        try {
            Optional<CsvRecords.Fields> header = records.next();
            if (header.isEmpty()) {
                return summary("The file is empty.");
            }
            if (header.get().values().toString().indexOf('\0') >= 0) {
                return summary("The file is not in UTF-8 (it looks like UTF-16). Save it again as «CSV UTF-8».");
            }
            Map<String, Integer> places = places(header.get().values());
            List<String> missing = mapping.columns().stream()
                    .filter(column -> !places.containsKey(column))
                    .toList();
            if (!missing.isEmpty()) {
                return summary("The file has no column " + String.join(", ", missing)
                        + ". Correct the mapping, or choose another file.");
            }
            RowReading reading = new RowReading(mapping, places);
            for (Optional<CsvRecords.Fields> next = records.next(); next.isPresent(); next = records.next()) {
                CsvRecords.Fields fields = next.get();
                line = fields.line();
                read++;
                switch (reading.read(fields)) {
                    case RowReading.Result.Row row -> {
                        batch.add(row.json());
                        sources.put(fields.line(), fields.values());
                    }
                    case RowReading.Result.Reject reject ->
                        tell(fields.line(), "skip", reject.reason(), fields.values());
                }
                if (batch.size() == BATCH) {
                    Optional<String> failure = send(batch, sources);
                    if (failure.isPresent()) {
                        return summary(failure.get());
                    }
                    watching.progress(file.done(), read);
                }
            }
            Optional<String> failure = send(batch, sources);
            watching.progress(1, read);
            return new Summary(read, created, unchanged, skipped, failure);
        } catch (CsvRecords.NoCsv e) {
            return stopped(batch, sources, "This is no CSV: " + e.getMessage() + ".");
        } catch (IOException e) {
            return stopped(
                    batch,
                    sources,
                    "The file ends in the middle or is damaged, after line " + line + " (" + e.getMessage()
                            + "). Get it again.");
        }
    }

    /// What was read before a file broke off is taken over.
    private Summary stopped(List<ObjectNode> batch, Map<Integer, List<String>> sources, String why) {
        return summary(
                send(batch, sources).orElse(why + " What stands before is done; doing it again changes nothing."));
    }

    private Summary summary(String failure) {
        return new Summary(read, created, unchanged, skipped, Optional.of(failure));
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i).strip().replace("\uFEFF", ""), i);
        }
        return places;
    }

    private Optional<String> send(List<ObjectNode> batch, Map<Integer, List<String>> sources) {
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        return switch (sending.send(List.copyOf(batch))) {
            case Reply.Failed failed ->
                Optional.of(
                        created + unchanged == 0
                                ? failed.words()
                                : failed.words() + " What was sent before is in; do the same again to go on.");
            case Reply.Done done -> {
                for (JsonNode row : done.answer().path("rows")) {
                    int line = row.path("line").asInt();
                    tell(
                            line,
                            row.path("action").asText(),
                            row.path("reason").asText(""),
                            sources.getOrDefault(line, List.of()));
                }
                batch.clear();
                sources.clear();
                yield Optional.empty();
            }
        };
    }

    private void tell(int line, String action, String reason, List<String> fields) {
        switch (action) {
            case "create" -> created++;
            case "unchanged" -> unchanged++;
            default -> skipped++;
        }
        watching.row(line, action, reason, fields);
    }
}
