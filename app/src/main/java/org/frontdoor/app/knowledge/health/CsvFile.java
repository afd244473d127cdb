package org.frontdoor.app.knowledge.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/// A table on its way to a file: CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it.
///
/// @param path where the person wants it
/// @param lines words are guarded, since a spreadsheet runs what begins like a formula; numbers and days are not
record CsvFile(Path path, List<List<?>> lines) {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    /// What came of writing.
    sealed interface Written {
        record Done() implements Written {}

        /// Nothing was written, since there is such a file.
        record There() implements Written {}

        record Failed(String reason) implements Written {}
    }

    /// Writes it.
    /// @param over whether a file that is there may be replaced; it stays whole until the new one is
    Written write(boolean over) {
        try {
            if (over) {
                Path folder = path.toAbsolutePath().getParent();
                Path beside = Files.createTempFile(folder, ".frontdoor-", ".csv");
                try {
                    Files.writeString(beside, text(), StandardCharsets.UTF_8);
                    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(beside);
                }
            } else {
                Files.createFile(path);
                Files.writeString(path, text(), StandardCharsets.UTF_8);
            }
            return new Written.Done();
        } catch (FileAlreadyExistsException there) {
            return new Written.There();
        } catch (IOException failed) {
            return new Written.Failed(failed.getMessage() == null ? failed.toString() : failed.getMessage());
        }
    }

    String text() {
        return lines.stream()
                .map(line -> line.stream().map(CsvFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(Object value) {
        if (!(value instanceof String words)) {
            return value.toString();
        }
        String safe = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean plain =
                safe.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter == '\n' || letter == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
