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
    private final List<ObjectNode> batch = new ArrayList<>();
    private final Map<Integer, List<String>> sources = new HashMap<>();
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
        /// The file lacks columns that the mapping names and that are not needed.
        void lacking(List<String> columns);

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
        try {
            Optional<CsvRecords.Taken> first = records.next();
            if (first.isEmpty()) {
                return summary("The file is empty.");
            }
            return switch (first.get()) {
                case CsvRecords.Spoiled spoiled -> summary("This is no CSV: line 1 " + spoiled.reason() + ".");
                case CsvRecords.Fields header -> rows(file, records, header.values());
            };
        } catch (IOException e) {
            return summary("The file is damaged" + reason(e) + ". Get it again.");
        }
    }

    private Summary rows(ImportFile file, CsvRecords records, List<String> header) {
        if (header.toString().indexOf('\0') >= 0) {
            return summary("The file is not in UTF-8 (it looks like UTF-16). Save it again as «CSV UTF-8».");
        }
        Map<String, Integer> places = places(header);
        List<String> missing = missing(mapping.needed(), places);
        if (!missing.isEmpty()) {
            return summary("The file has no column " + String.join(", ", missing)
                    + ". Correct the mapping, or choose another file.");
        }
        List<String> leftOut = missing(mapping.optional(), places);
        if (!leftOut.isEmpty()) {
            watching.lacking(leftOut);
        }
        records.expect(header.size());
        RowReading reading = new RowReading(mapping, places, header.size());
        int line = 1;
        try {
            for (Optional<CsvRecords.Taken> next = records.next(); next.isPresent(); next = records.next()) {
                line = next.get().line();
                read++;
                take(next.get(), reading);
                if (batch.size() == BATCH) {
                    Optional<String> failure = send();
                    if (failure.isPresent()) {
                        return summary(failure.get());
                    }
                    watching.progress(file.done(), read);
                }
            }
            Optional<String> failure = send();
            watching.progress(1, read);
            return new Summary(read, created, unchanged, skipped, failure);
        } catch (IOException e) {
            return stopped(
                    "The file ends in the middle or is damaged, after line " + line + reason(e) + ". Get it again.");
        }
    }

    private static List<String> missing(List<String> columns, Map<String, Integer> places) {
        return columns.stream().filter(column -> !places.containsKey(column)).toList();
    }

    private void take(CsvRecords.Taken taken, RowReading reading) {
        switch (taken) {
            case CsvRecords.Fields fields -> {
                switch (reading.read(fields)) {
                    case RowReading.Result.Row row -> {
                        batch.add(row.json());
                        sources.put(fields.line(), fields.values());
                    }
                    case RowReading.Result.Reject reject ->
                        tell(fields.line(), "skip", reject.reason(), fields.values());
                }
            }
            case CsvRecords.Spoiled spoiled -> tell(spoiled.line(), "skip", spoiled.reason(), List.of(spoiled.text()));
        }
    }

    /// Some libraries give none.
    private static String reason(IOException e) {
        return e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    }

    /// What was read before a file broke off is taken over.
    private Summary stopped(String why) {
        return summary(send().orElse(why));
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

    private Optional<String> send() {
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        return switch (sending.send(List.copyOf(batch))) {
            case Reply.Failed failed -> Optional.of(failed.words());
            case Reply.Done done
            when done.answer().path("rows").size() != batch.size() ->
                Optional.of("What central answered is not about the rows that it was sent.");
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
