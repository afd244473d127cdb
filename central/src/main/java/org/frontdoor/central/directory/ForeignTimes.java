package org.frontdoor.central.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates and times as people write them in tables.
final class ForeignTimes {
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-MM-dd", "MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "M/d/uuuu", "M/d/uu", "uuuu/MM/dd")
            .map(ForeignTimes::format)
            .toList();
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?\\s*(?:z|[+-]\\d{2}:?\\d{2})?");

    private ForeignTimes() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /// `2026-12-24`, `December 24, 2026`, `12/24/2026` (month first) and the like, with or without a time after it.
    static Optional<LocalDate> date(String text) {
        String date = text.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? text.substring(0, 10) : text;
        return DATES.stream().flatMap(format -> parsed(date, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// `08:00`, `8:00 AM`, `9am`, `17:30:00Z`, `noon`; 24:00 is midnight.
    static Optional<LocalTime> time(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (lower.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher found = TIME.matcher(lower);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3);
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
