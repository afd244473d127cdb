package org.frontdoor.central.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a table of HSDS, its columns called as there, read forgivingly: what cannot be read is told and left out.
///
/// @param file and line where it stands, for messages
/// @param cells by column, without what is empty
record HsdsRow(String file, int line, java.util.Map<String, String> cells, Doubts doubts) {
    private static final Pattern PARTS = Pattern.compile("\\s*(?:;|\\n)\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*(?![^(]*\\))");

    void doubt(String words, String example) {
        doubts.tell(file, line, words, example);
    }

    /// The text as it is, spaces put right.
    String text(String column) {
        return PlainWords.spaced(cells.getOrDefault(column, ""));
    }

    /// A text for people: without HTML.
    String words(String column) {
        String given = text(column);
        String plain = PlainWords.of(given);
        if (!plain.equals(given)) {
            doubt("\"" + column + "\" has HTML; its tags are taken out", given);
        }
        return plain;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /// What is listed, one a line, or between semicolons or else commas (not those within parentheses).
    List<String> list(String column) {
        String text = words(column);
        Pattern between = text.indexOf(';') >= 0 || text.indexOf('\n') >= 0 ? PARTS : COMMAS;
        return between.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    LocalDate date(String column) {
        return read(column, "date", ForeignTimes::date);
    }

    @Nullable
    LocalTime time(String column) {
        return read(column, "time", ForeignTimes::time);
    }

    @Nullable
    Double decimal(String column) {
        return read(column, "number", HsdsRow::number);
    }

    @Nullable
    Integer whole(String column) {
        Double number = decimal(column);
        return number == null ? null : (Integer) (int) Math.rint(number);
    }

    @Nullable
    Instant instant(String column) {
        return read(column, "time", text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException e) {
                return ForeignTimes.date(text).map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC));
            }
        });
    }

    /// A web address; one without its beginning gets it.
    String web(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return "";
        }
        String whole = text.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? text : "https://" + text;
        try {
            URI uri = new URI(whole);
            return uri.isAbsolute() ? whole : "";
        } catch (URISyntaxException e) {
            doubt("\"" + column + "\" is no web address; it is left out", text);
            return "";
        }
    }

    String email(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            doubt("\"" + column + "\" is no e-mail address; it is left out", text);
            return "";
        }
        return text;
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(String text);
    }

    private <T> @Nullable T read(String column, String what, Reading<T> reading) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> read = reading.of(text);
        if (read.isEmpty()) {
            doubt("\"" + column + "\" is no " + what + "; it is left out", text);
        }
        return read.orElse(null);
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.replaceAll("[\\s+]", ""));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The value of an enum as HSDS writes it.
    <T extends Enum<T>> Optional<T> choice(String column, T[] values) {
        String text = text(column).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values).filter(value -> value.name().equals(text)).findFirst();
    }
}
