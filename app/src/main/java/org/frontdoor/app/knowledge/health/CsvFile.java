package org.frontdoor.app.knowledge.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.knowledge.health.CsvFile.Written.Why;

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

        /// It could not be written.
        ///
        /// @param reason the system's own word
        record Failed(Why why, String reason) implements Written {}

        /// What stood in the way, as far as something can be done about it.
        enum Why {
            NOT_ALLOWED,
            NO_FOLDER,
            FULL,
            OTHER;

            String key() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /// Writes it.
    /// @param over whether a file that is there may be replaced; it stays whole until the new one is
    Written write(boolean over) {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        try {
            Path beside = path.resolveSibling(".frontdoor-" + UUID.randomUUID() + ".csv");
            try {
                Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
                if (over) {
                    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(beside, path);
                }
            } finally {
                Files.deleteIfExists(beside);
            }
            return new Written.Done();
        } catch (FileAlreadyExistsException there) {
            return new Written.There();
        } catch (IOException failed) {
            return new Written.Failed(
                    why(failed, bytes.length), failed.getMessage() == null ? failed.toString() : failed.getMessage());
        }
    }

    private Why why(IOException failed, long size) {
        Path folder = path.toAbsolutePath().getParent();
        if (failed instanceof NoSuchFileException) {
            return Why.NO_FOLDER;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (failed instanceof AccessDeniedException || disk.isReadOnly() || !Files.isWritable(folder)) {
                return Why.NOT_ALLOWED;
            }
            return disk.getUsableSpace() < size ? Why.FULL : Why.OTHER;
        } catch (IOException unknown) {
            return Why.OTHER;
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
