package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An agency's codes for ours, as a table.
final class CodeTable {
    private static final List<String> COLUMNS = List.of("service", "question", "theirs");

    private CodeTable() {}

    /// What came of reading it.
    sealed interface Reading {
        /// Its lines, as central takes them.
        default List<Map<String, String>> codes() {
            return this instanceof Good good ? good.lines() : List.of();
        }

        record Good(List<Map<String, String>> lines) implements Reading {}

        /// In words for the person at the command line.
        record Bad(String words) implements Reading {}
    }

    static Reading read(Path file) {
        List<Map<String, String>> lines = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file))) {
            while (rows.hasNextValue()) {
                Map<String, String> row = rows.nextValue();
                if (!row.keySet().containsAll(COLUMNS)) {
                    return new Reading.Bad(file + " lacks a column. It needs: " + String.join(", ", COLUMNS) + ".");
                }
                lines.add(Map.of(
                        "service", row.getOrDefault("service", "").strip(),
                        "question", row.getOrDefault("question", "").strip(),
                        "theirs", row.getOrDefault("theirs", "").strip()));
            }
            return lines.isEmpty()
                    ? new Reading.Bad(file + " has no lines below its columns (" + String.join(", ", COLUMNS) + ").")
                    : new Reading.Good(lines);
        } catch (JsonProcessingException e) {
            return new Reading.Bad(file + ":" + (lines.size() + 2) + ": this line is no CSV.");
        } catch (IOException e) {
            return new Reading.Bad("The file " + file + " cannot be read. Check its name and rights.");
        }
    }
}
